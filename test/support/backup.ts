import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DataSource } from 'typeorm';
import { type DatabaseOptions, dataSourceOptions } from '../../src/host/data-source.js';

/** Writes what a database holds now to a file, as docs/operators/backup.md says. */
export async function backUp(database: DatabaseOptions, file: string): Promise<void> {
  if (database.type === 'sqlite') {
    const beside = await new DataSource(dataSourceOptions(database)).initialize();
    await beside.query('VACUUM INTO ?', [file]);
    await beside.destroy();
    return;
  }
  const dump = spawn(
    installed('mariadb-dump', 'mysqldump'),
    ['--single-transaction', '--hex-blob', '--skip-comments', ...addressed(database.url)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(dump, 'exit');
  await pipeline(dump.stdout, createWriteStream(file));
  await wentWell(ended);
}

/** Fills an empty database with what a file holds; on SQLite it is the file that is the database. */
export async function restore(file: string, database: DatabaseOptions): Promise<void> {
  if (database.type === 'sqlite') {
    await pipeline(createReadStream(file), createWriteStream(database.path));
    return;
  }
  const client = spawn(installed('mariadb', 'mysql'), addressed(database.url), {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(client, 'exit');
  await pipeline(createReadStream(file), client.stdin);
  await wentWell(ended);
}

function addressed(url: string): string[] {
  const { hostname, port, username, password, pathname } = new URL(url);
  return [
    `--host=${hostname}`,
    `--port=${port || 3306}`,
    `--user=${decodeURIComponent(username)}`,
    ...(password ? [`--password=${decodeURIComponent(password)}`] : []),
    pathname.slice(1),
  ];
}

/** The first of the commands that this machine has: MariaDB's or MySQL's. */
function installed(...commands: string[]): string {
  const found = commands.find((command) => !spawnSync(command, ['--version']).error);
  if (!found) throw new Error(`None of these is installed: ${commands.join(', ')}.`);
  return found;
}

async function wentWell(ended: Promise<unknown[]>): Promise<void> {
  const [code] = await ended;
  if (code !== 0) throw new Error(`It ended with ${String(code)}.`);
}
