#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { UsherSetupError } from '../common/failures/setup-error.js';
import { embeddedKeys } from './embedded.js';
import { exitCodes } from './people-file/exit-codes.js';
import { type FileSource, openSource } from './people-file/file-source.js';
import { Stopped } from './people-file/stopped.js';

const usage = `usher migrate                           brings Usher's tables up to date
usher first-admin EMAIL ORGANIZATION    makes the first organization and its admin
usher keys rotate                       re-encrypts with the first of USHER_SECRET_KEYS what
                                        others have sealed
usher check FILE                        says how a file of people is understood, and what is
                                        wrong with it; needs no database, and leaves nothing
usher import FILE --organization NAME   brings the people of a file into an organization

  -d, --data-source FILE   a module that exports the TypeORM DataSource of Usher's tables;
                           without it they are at USHER_DATABASE_URL, a database of Usher's own,
                           or where npm start has them: in USHER_DATA_DIR, ./data
  --organization NAME      for import, and for check where it is to be judged for one; or its id
  --as EMAIL               in whose name; without it, in that of the first active Admin
  -h, --help

FILE is text (CSV and the like), .xlsx or .ods; - is the standard input. check and import end with
0: all rows are good, or everybody is in; 2: some rows have faults or were left; 1: nothing could
be done.`;

// Whoever reads along may have seen enough, as `head` has.
process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
  if (thrown.code !== 'EPIPE') throw thrown;
  process.exit();
});

interface Options {
  'data-source'?: string | undefined;
  organization?: string | undefined;
  as?: string | undefined;
}

type Command = (options: Options, parameters: string[]) => Promise<void>;

/**
 * The work of each command, by its words. Each loads what it works with when it is called: the whole
 * takes seconds.
 */
const commands: Readonly<Record<string, Command>> = {
  migrate: async ({ 'data-source': file, ...others }, surplus) => {
    demandNoMore(surplus, others);
    const { migrate } = await import('../database.js');
    const { explain, findDataSource } = await import('./data-source.js');
    // It connects by itself, as what the application does then is not wanted.
    const done = await migrate(await findDataSource(file)).catch(explain);
    console.log(
      done.length > 0 ? `Done: ${done.join(', ')}.` : 'The schema is up to date already.',
    );
  },
  'first-admin': ({ 'data-source': file, ...others }, [email, ...words]) => {
    demandNoMore([], others);
    const organization = words.join(' ');
    if (!email || !organization) throw new UsherSetupError(usage);
    const keys = secretKeys(file);
    return onTables(file, async (dataSource) => {
      const { firstAdmin } = await import('./first-admin.js');
      await firstAdmin(dataSource, keys, { email, organization });
    });
  },
  'keys rotate': ({ 'data-source': file, ...others }, surplus) => {
    demandNoMore(surplus, others);
    const keys = secretKeys(file);
    return onTables(file, async (dataSource) => {
      const { rotateKeys } = await import('./rotate-keys.js');
      await rotateKeys(dataSource, keys);
    });
  },
  check: ({ 'data-source': file, ...whom }, parameters) =>
    withFile(parameters, async (source) => {
      const { organization, as } = whom;
      if (organization === undefined && (as !== undefined || file !== undefined))
        throw new UsherSetupError(`Say for which --organization.\n${usage}`);
      const { checkFile, checkFileFor } = await import('./check-file.js');
      if (organization === undefined) return checkFile(source);
      return inUsher(file, (usher) => checkFileFor(usher, source, { organization, as }));
    }),
  import: ({ 'data-source': file, organization, as }, parameters) =>
    withFile(parameters, async (source) => {
      if (organization === undefined)
        throw new UsherSetupError(`Say into which --organization.\n${usage}`);
      const { importFile } = await import('./import-file.js');
      return inUsher(file, (usher) => importFile(usher, source, { organization, as }));
    }),
};

/** Opens the file that a command names, and ends with the number that the work gives. */
async function withFile(
  [path, ...surplus]: readonly string[],
  work: (source: FileSource) => Promise<number>,
): Promise<void> {
  if (path === undefined) throw new UsherSetupError(`Name a file.\n${usage}`);
  demandNoMore(surplus);
  const source = await openSource(path);
  try {
    process.exitCode = await work(source);
  } finally {
    await source.close();
  }
}

async function onTables<T>(
  file: string | undefined,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { withDataSource } = await import('./data-source.js');
  return withDataSource(file, work);
}

function inUsher<T>(
  file: string | undefined,
  work: (usher: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const keys = secretKeys(file);
  return onTables(file, async (dataSource) => {
    const { withUsher } = await import('./usher-application.js');
    return withUsher(dataSource, keys, work);
  });
}

function demandNoMore(
  surplus: readonly string[],
  { organization, as }: Omit<Options, 'data-source'> = {},
): void {
  const isTooMuch = organization !== undefined || as !== undefined;
  if (isTooMuch)
    throw new UsherSetupError(`--organization and --as are of check and import.\n${usage}`);
  if (surplus.length > 0) throw new UsherSetupError(`${surplus.join(' ')} is too much.\n${usage}`);
}

/** @param file the module of a host's data source, whose keys are the host's. */
function secretKeys(file: string | undefined): string {
  const own = file === undefined ? embeddedKeys() : undefined;
  const keys = process.env['USHER_SECRET_KEYS'] || own;
  if (!keys) throw new UsherSetupError('USHER_SECRET_KEYS is missing.');
  return keys;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-source': { type: 'string', short: 'd' },
      organization: { type: 'string' },
      as: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const name = Object.keys(commands).find((one) =>
    `${positionals.join(' ')} `.startsWith(`${one} `),
  );
  const command = name === undefined ? undefined : commands[name];
  const parameters = positionals.slice(name?.split(' ').length);
  const { help, ...options } = values;
  if (command && !help) await command(options, parameters);
  else console.log(usage);
  if (!command && !help) process.exitCode = 1;
} catch (thrown) {
  console.error(await wordsOf(thrown));
  process.exitCode = thrown instanceof Stopped ? exitCodes.stopped : exitCodes.nothing;
}

/** A wrong parameter is answered with how the command is used. */
async function wordsOf(thrown: unknown): Promise<string> {
  if (thrown instanceof UsherSetupError) return thrown.message;
  const isParameter =
    thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE');
  if (isParameter) return `${thrown.message}\n${usage}`;
  const { failureWords, Problem } = await import('../index.js');
  const isRefusal = thrown instanceof Problem && thrown.status < 500;
  return isRefusal ? thrown.message : failureWords(thrown);
}
