#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { migrate } from '../database.js';
import { failureWords, UsherSetupError } from '../index.js';
import { withDataSource } from './data-source.js';
import { firstAdmin } from './first-admin.js';
import { rotateKeys } from './rotate-keys.js';

const usage = `usher migrate                           brings Usher's tables up to date
usher first-admin EMAIL ORGANIZATION    makes the first organization and its admin
usher keys rotate                       re-encrypts with the first of USHER_SECRET_KEYS what
                                        others have sealed

  -d, --data-source FILE   a module that exports the TypeORM DataSource of Usher's tables;
                           without it they are at USHER_DATABASE_URL`;

type Command = (file: string | undefined, parameters: string[]) => Promise<void>;

/** The work of each command, by its words. */
const commands: Readonly<Record<string, Command>> = {
  migrate: (file) =>
    withDataSource(file, async (dataSource) => {
      const done = await migrate(dataSource);
      console.log(
        done.length > 0 ? `Done: ${done.join(', ')}.` : 'The schema is up to date already.',
      );
    }),
  'first-admin': (file, [email, ...words]) => {
    const organization = words.join(' ');
    if (!email || !organization) throw new UsherSetupError(usage);
    const keys = secretKeys();
    return withDataSource(file, (dataSource) =>
      firstAdmin(dataSource, keys, { email, organization }),
    );
  },
  'keys rotate': (file) => {
    const keys = secretKeys();
    return withDataSource(file, (dataSource) => rotateKeys(dataSource, keys));
  },
};

function secretKeys(): string {
  const keys = process.env['USHER_SECRET_KEYS'];
  if (!keys) throw new UsherSetupError('USHER_SECRET_KEYS is missing.');
  return keys;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-source': { type: 'string', short: 'd' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const name = Object.keys(commands).find((one) =>
    `${positionals.join(' ')} `.startsWith(`${one} `),
  );
  const command = name === undefined ? undefined : commands[name];
  const parameters = positionals.slice(name?.split(' ').length);
  if (command) await command(values['data-source'], parameters);
  else console.log(usage);
  if (!command && !values.help) process.exitCode = 1;
} catch (thrown) {
  console.error(wordsOf(thrown));
  process.exitCode = 1;
}

/** A wrong parameter is answered with how the command is used. */
function wordsOf(thrown: unknown): string {
  const isParameter =
    thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE');
  return isParameter ? `${thrown.message}\n${usage}` : failureWords(thrown);
}
