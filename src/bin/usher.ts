#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { migrate } from '../database.js';
import { failureWords, UsherSetupError } from '../index.js';
import { withDataSource } from './data-source.js';
import { rotateKeys } from './rotate-keys.js';

const usage = `usher migrate       brings Usher's tables up to date
usher keys rotate   re-encrypts with the first of USHER_SECRET_KEYS what others have sealed

  -d, --data-source FILE   a module that exports the TypeORM DataSource of Usher's tables;
                           without it they are at USHER_DATABASE_URL`;

/** What each command does, by its words. */
const commands: Readonly<Record<string, (file: string | undefined) => Promise<void>>> = {
  migrate: (file) =>
    withDataSource(file, async (dataSource) => {
      const done = await migrate(dataSource);
      console.log(
        done.length > 0 ? `Done: ${done.join(', ')}.` : 'The schema is up to date already.',
      );
    }),
  'keys rotate': (file) => {
    const secretKeys = process.env['USHER_SECRET_KEYS'];
    if (!secretKeys) throw new UsherSetupError('USHER_SECRET_KEYS is missing.');
    return withDataSource(file, (dataSource) => rotateKeys(dataSource, secretKeys));
  },
};

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-source': { type: 'string', short: 'd' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const command = commands[positionals.join(' ')];
  if (command) await command(values['data-source']);
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
