/** A connection to the application's tables with nothing around it. */
import Database from 'libsql';
import { createConnection } from 'mysql2/promise';

/** @param tables what `startApplication` says: the URL of the database, or the path of the file. */
export async function bareDatabase(type, tables) {
  if (type === 'mysql') {
    const connection = await createConnection(tables);
    return {
      query: async (sql, parameters = []) => (await connection.query(sql, parameters))[0],
      end: () => connection.end(),
    };
  }
  const database = new Database(tables);
  database.pragma('busy_timeout = 5000');
  return {
    query: async (sql, parameters = []) => {
      const statement = database.prepare(sql);
      return sql.startsWith('SELECT') ? statement.all(parameters) : statement.run(parameters);
    },
    end: async () => database.close(),
  };
}
