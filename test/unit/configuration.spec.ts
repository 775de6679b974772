import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/host/configuration.js';

test('README.md names every variable that is read, and no other', () => {
  const directory = mkdtempSync(join(tmpdir(), 'usher-configuration-'));
  const read = new Set<string>();
  const variables = new Proxy<Record<string, string | undefined>>(
    { USHER_DATA_DIR: directory },
    {
      get: (given, name: string) => {
        read.add(name);
        return given[name];
      },
    },
  );
  try {
    readConfiguration(variables);
  } finally {
    rmSync(directory, { recursive: true });
  }
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = readme.split('\n').filter((line) => /^\| `[A-Z]/.test(line));
  const named = new Set(
    table.flatMap((row) => row.match(/\b(?:USHER_[A-Z_]+|PORT|HOST)\b/g) ?? []),
  );
  // It is Node's, and has a paragraph of its own.
  read.delete('NODE_ENV');
  expect([...named].sort()).toEqual([...read].sort());
});

test('all that is wrong is said at once, each fault by its variable', () => {
  const wrong = { PORT: 'http', USHER_METRICS: 'yes', USHER_REDIS_URL: 'localhost:6379' };
  expect(() => readConfiguration(wrong)).toThrow(
    [
      'PORT takes a whole number from 0 to 65535.',
      'USHER_REDIS_URL begins with redis:// or rediss://.',
      'USHER_METRICS is on or off.',
    ].join('\n'),
  );
});
