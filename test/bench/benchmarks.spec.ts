import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

/**
 * Each benchmark once, at a tiny size, so that they go on working. What they measure here means
 * nothing and is not looked at.
 */
const embeddedOnly = process.env.USHER_TEST_EMBEDDED_ONLY === 'true';
const noBrowser = process.env.USHER_TEST_CHROMIUM === '';

const benchmarks: [name: string, parameters: string[]][] = [
  // Its floor is a script on MariaDB, whatever the import runs on.
  ...(embeddedOnly ? [] : ([['import', ['--rows', '200']]] as [string, string[]][])),
  ['read', ['--rows', '500']],
  ['files', ['--rows', '200', '--db', 'sqlite']],
  ['rivals', ['--rivals', '3', '--rows', '50', '--db', 'sqlite']],
  ['many', ['--organizations', '3', '--rows', '50', '--db', 'sqlite']],
  ['mail', ['--mails', '30', '--db', 'sqlite']],
  ['lists', ['--users', '200', '--db', 'sqlite']],
  ['export', ['--users', '200', '--db', 'sqlite']],
  ['start', ['--starts', '1']],
  ...(noBrowser ? [] : ([['bundle', []]] as [string, string[]][])),
];

test.each(benchmarks)(
  'bench:%s runs, and says last what it measured in one line of JSON',
  async (name, parameters) => {
    const script = new URL(`../../bench/${name}.mjs`, import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...parameters], {
      timeout: 110_000,
    });
    const result = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<string, unknown>;
    expect(result.bench).toBe(name);
    const ratio = Object.entries(result).find(([key]) => key.startsWith('ratioTo'))?.[1];
    expect(ratio).toBeGreaterThan(0);
  },
  120_000,
);
