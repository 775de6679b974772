import { readFileSync } from 'node:fs';
import { Database } from '../../src/database/database.js';
import type { TestUsher } from './usher.js';

/** A value of the database, as text. */
interface Stored {
  /** `table.column`. */
  where: string;
  text: string;
}

/** Everything in Usher's tables that is not null, as text. */
async function everything(usher: TestUsher): Promise<Stored[]> {
  const database = usher.app.get(Database);
  const stored: Stored[] = [];
  for (const { tableName } of database.dataSource.entityMetadatas) {
    const rows = await database.query<Record<string, unknown>>(`SELECT * FROM ${tableName}`);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue;
        stored.push({ where: `${tableName}.${column}`, text: asText(value) });
      }
    }
  }
  return stored;
}

/** Finds where in the database `needles` can be read, however they are written, as `table.column: needle`. */
export async function storedPlaces(
  usher: TestUsher,
  needles: readonly string[],
): Promise<string[]> {
  const all = await everything(usher);
  return needles.flatMap((needle) =>
    all.filter(({ text }) => contains(text, needle)).map(({ where }) => `${where}: ${needle}`),
  );
}

/**
 * Finds which of `needles` can be read in the bytes of SQLite's file, among them those that its log
 * still held; none on the other stack, whose files are not this machine's to read.
 */
export async function readableInFile(
  usher: TestUsher,
  needles: readonly string[],
): Promise<string[]> {
  const { database } = usher.configuration;
  if (database.type !== 'sqlite') return [];
  await usher.app.get(Database).query('PRAGMA wal_checkpoint(TRUNCATE)');
  const bytes = readFileSync(database.path, 'latin1');
  const inLatin1 = (text: string): string => Buffer.from(text).toString('latin1');
  return needles.filter((needle) => contains(bytes, inLatin1(needle)));
}

/** Tells whether `needle` can be read in `text`, without regard to case. */
export function contains(text: string, needle: string): boolean {
  return text.toLowerCase().includes(needle.toLowerCase());
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
