import { type ColumnOptions, getMetadataArgsStorage } from 'typeorm';

export type Dialect = 'mysql' | 'sqlite';

/** A moment in UTC with milliseconds. */
export const time: ColumnOptions = { type: 'datetime', precision: 3 };
export const nullableTime: ColumnOptions = { ...time, nullable: true };

/** A UUID: 16 bytes where the database has a type for it (MariaDB), else its 36 characters. */
export const uuid = { type: 'uuid' } as const;
export const nullableUuid: ColumnOptions = { ...uuid, nullable: true };

/** Text of at most `length` characters. */
export const text = (length: number): { type: 'varchar'; length: number } => ({
  type: 'varchar',
  length,
});
export const nullableText = (length: number): ColumnOptions => ({
  ...text(length),
  nullable: true,
});

/** Text without a practical limit; `adaptColumnTypes` gives SQLite its own name for it. */
export const longText: ColumnOptions = { type: 'longtext', nullable: true };

/** The same, holding JSON. */
export const json: ColumnOptions = {
  ...longText,
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value)),
    from: (stored: string | null) => (stored === null ? null : (JSON.parse(stored) as unknown)),
  },
};

const longTextColumns = new Set<ColumnOptions>();

/**
 * Entities are declared once, for MySQL; where SQLite names a type otherwise, this renames it
 * before the data source reads the entities.
 */
export function adaptColumnTypes(dialect: Dialect): void {
  for (const { options } of getMetadataArgsStorage().columns) {
    if (options.type === 'longtext') longTextColumns.add(options);
  }
  for (const options of longTextColumns) options.type = dialect === 'mysql' ? 'longtext' : 'text';
}
