import { type QueryRunner, Table, TableColumn, TableIndex, type TableColumnOptions } from 'typeorm';

type Options = Partial<TableColumnOptions>;
/** The traits of the database at hand. */
interface Target {
  mysql: boolean;
  /** MariaDB keeps a UUID in 16 bytes instead of 36 characters, which halves what an import writes. */
  hasUuids: boolean;
}
type Column = (name: string, target: Target) => TableColumnOptions;

const column =
  (type: string, options: Options = {}, onMysql: Options = {}): Column =>
  (name, { mysql }) => ({ name, type, ...options, ...(mysql ? onMysql : {}) });

// Keys compare bytes: with MySQL's default collation `é` would equal `e`, and on SQLite it would not.
const binary: Options = { charset: 'utf8mb4', collation: 'utf8mb4_bin' };
const ascii: Options = { charset: 'ascii', collation: 'ascii_bin' };

const uuidText = column('varchar', {}, { length: '36', ...ascii });

/** Column types of migrations, in the words of `src/database/column-types.ts`. */
export const types = {
  uuid: ((name, target) =>
    target.hasUuids ? { name, type: 'uuid' } : uuidText(name, target)) satisfies Column,
  key: (length: number): Column => column('varchar', { length: String(length) }, ascii),
  text: (length: number): Column => column('varchar', { length: String(length) }, binary),
  longText: column('text', {}, { type: 'longtext', ...binary }),
  bytes: column('blob', {}, { type: 'longblob' }),
  int: column('integer', {}, { type: 'int' }),
  boolean: column('boolean', {}, { type: 'tinyint' }),
  time: column('datetime', { precision: 3 }),
};

/** The same column, which may be null. */
export const nullable =
  (of: Column): Column =>
  (name, target) => ({ ...of(name, target), isNullable: true });

/** The same column, which has this value where none is given. */
export const byDefault =
  (of: Column, value: boolean): Column =>
  (name, target) => ({ ...of(name, target), default: value ? 1 : 0 });

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
  const target = targetOf(runner);
  await runner.createTable(
    new Table({
      name,
      engine: target.mysql ? 'InnoDB' : undefined,
      columns: Object.entries(shape.columns).map(([columnName, of]) => ({
        ...of(columnName, target),
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

/** Adds the column `name` to the end of the table, on either dialect. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  name: string,
  of: Column,
): Promise<void> {
  const target = targetOf(runner);
  const column = new TableColumn(of(name, target));
  if (target.mysql) return runner.addColumn(table, column);
  // TypeORM would copy the whole table.
  const rule = column.isNullable ? '' : `NOT NULL DEFAULT ${String(column.default)}`;
  const type = column.length ? `${column.type}(${column.length})` : column.type;
  await runner.query(`ALTER TABLE ${table} ADD COLUMN ${name} ${type} ${rule}`);
}

function targetOf({ dataSource }: QueryRunner): Target {
  const { driver, options } = dataSource;
  return {
    mysql: options.type === 'mariadb' || options.type === 'mysql',
    hasUuids: driver.normalizeType({ type: 'uuid' }) === 'uuid',
  };
}
