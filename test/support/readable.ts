import { existsSync, readFileSync } from 'node:fs';
import { createConnection } from 'mysql2/promise';
import type { DatabaseOptions } from '../../src/host/data-source.js';

/**
 * Finds those of `needles` that can be read in the database by somebody who has nothing but it: in
 * the bytes of SQLite's files, or in what MariaDB or MySQL gives of each table.
 */
export async function readableIn(
  database: DatabaseOptions,
  needles: readonly string[],
): Promise<string[]> {
  const bytes = database.type === 'sqlite' ? filesOf(database.path) : await tablesOf(database.url);
  return needles.filter((needle) => bytes.includes(needle));
}

/** The file, and what has not been written into it yet. */
function filesOf(path: string): Buffer {
  const files = [path, `${path}-wal`].filter(existsSync);
  return Buffer.concat(files.map((file) => readFileSync(file)));
}

async function tablesOf(url: string): Promise<Buffer> {
  const connection = await createConnection(url);
  try {
    const [tables] = await connection.query<never[]>('SHOW TABLES');
    const texts: string[] = [];
    for (const table of tables) {
      const [rows] = await connection.query(`SELECT * FROM ${Object.values(table)[0] as string}`);
      texts.push(JSON.stringify(rows));
    }
    return Buffer.from(texts.join('\n'));
  } finally {
    await connection.end();
  }
}
