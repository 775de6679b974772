import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Finds the tables of the standalone application on its embedded default; undefined where it never ran. */
export function embeddedTables(): string | undefined {
  const path = inDataDirectory('usher.sqlite');
  return existsSync(path) ? `sqlite:${path}` : undefined;
}

/** Reads the keys that the standalone application made for tables on SQLite; undefined where there are none. */
export function embeddedKeys(): string | undefined {
  const url = process.env['USHER_DATABASE_URL'];
  const path = inDataDirectory('secret-keys');
  const isEmbedded = !url || url.startsWith('sqlite:');
  return isEmbedded && existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}

function inDataDirectory(name: string): string {
  return join(resolve(process.env['USHER_DATA_DIR'] || './data'), name);
}
