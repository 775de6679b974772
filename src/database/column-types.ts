import type { ColumnOptions, ColumnType } from 'typeorm';

export type Dialect = 'mysql' | 'sqlite';

/**
 * A column by its name in the table, which no naming strategy changes, and a type that TypeORM's
 * drivers for SQLite, MariaDB and MySQL all take: one declaration serves data sources of each in
 * one process. What the columns are like in each database is said by the migrations.
 */
type Named = ColumnOptions & { name: string; type: ColumnType; nullable?: false };

/** A moment in UTC with milliseconds. */
export const time = (name: string): Named => ({ name, type: 'datetime', precision: 3 });

/** A UUID: 16 bytes where the database has a type for it (MariaDB), else its 36 characters. */
export const uuid = (name: string): Named => ({ name, type: 'uuid' });

/** Text of at most `length` characters. */
export const text = (name: string, length: number): Named => ({ name, type: 'varchar', length });

/**
 * Text without a practical limit. Its type in MySQL is `longtext`, which is read and written alike.
 */
export const longText = (name: string): Named => ({ name, type: 'text' });

/** The same, holding JSON. */
export const json = (name: string): Named => ({
  ...longText(name),
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
    from: (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as unknown)),
  },
});

/** Bytes, of which there may be many. Their type in MySQL is `longblob`. */
export const bytes = (name: string): Named => ({ name, type: 'blob' });

export const int = (name: string): Named => ({ name, type: 'int' });
export const boolean = (name: string): Named => ({ name, type: 'boolean' });

/** The same column, which may be null. */
export const nullable = (column: Named): ColumnOptions => ({ ...column, nullable: true });
