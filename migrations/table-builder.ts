import { type QueryRunner, Table, TableIndex, type TableColumnOptions } from 'typeorm';

type Options = Partial<TableColumnOptions>;
type Column = (name: string, mysql: boolean) => TableColumnOptions;

const column =
  (type: string, options: Options = {}, onMysql: Options = {}): Column =>
  (name, mysql) => ({ name, type, ...options, ...(mysql ? onMysql : {}) });

// Keys compare bytes: with MySQL's default collation `é` would equal `e`, and on SQLite it would not.
const binary: Options = { charset: 'utf8mb4', collation: 'utf8mb4_bin' };
const ascii: Options = { charset: 'ascii', collation: 'ascii_bin' };

/** Column types of migrations, in the words of `src/database/column-types.ts`. */
export const types = {
  uuid: column('varchar', { length: '36' }, ascii),
  key: (length: number): Column => column('varchar', { length: String(length) }, ascii),
  text: (length: number): Column => column('varchar', { length: String(length) }, binary),
  longText: column('text', {}, { type: 'longtext', ...binary }),
  int: column('integer', {}, { type: 'int' }),
  boolean: column('boolean', {}, { type: 'tinyint' }),
  time: column('datetime', { precision: 3 }),
};

/** The same column, which may be null. */
export const nullable =
  (of: Column): Column =>
  (name, mysql) => ({ ...of(name, mysql), isNullable: true });

export interface TableShape {
  columns: Record<string, Column>;
  primary: string[];
  /** Columns by the index's name without the table's; `unique` ones begin with `!`. */
  indices?: Record<string, string[]>;
}

/** Creates the table `name` with its indices, on either dialect. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  shape: TableShape,
): Promise<void> {
  const mysql = runner.dataSource.options.type === 'mariadb';
  await runner.createTable(
    new Table({
      name,
      engine: mysql ? 'InnoDB' : undefined,
      columns: Object.entries(shape.columns).map(([columnName, of]) => ({
        ...of(columnName, mysql),
        isPrimary: shape.primary.includes(columnName),
      })),
      indices: Object.entries(shape.indices ?? {}).map(
        ([index, columnNames]) =>
          new TableIndex({
            name: `${name}_${index.replace('!', '')}`,
            columnNames,
            isUnique: index.startsWith('!'),
          }),
      ),
    }),
  );
}
