import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.js';
import { writeDocumentation } from './documented-code.js';
import { installHost, typeFaults } from './installed-host.js';
import { installedWith, neededTypes } from './needed-types.js';
import { filesIn, pack, type Packages } from './packages.js';
import { run } from './run.js';
import { owner, type Shop, type Stack, startShop, withShop } from './shop.js';
import { bringPeopleIn } from './story.js';
import { answersOf, before, descriptionOf, writeBefore } from './without-usher.js';

/** The servers of the other stack may be missing on this machine, which test.mjs says. */
const stacks: Stack[] =
  process.env.USHER_TEST_EMBEDDED_ONLY === 'true' ? ['sqlite'] : ['sqlite', 'mysql'];
const minutes = 60_000;

let directory: string;
let packages: Packages;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'usher-plugin-'));
  packages = await pack(directory);
}, 3 * minutes);
// Two installed applications are tens of thousands of files.
afterAll(() => rm(directory, { recursive: true, force: true }), 3 * minutes);

describe('the packages', () => {
  test.each<['server' | 'panel', string[]]>([
    ['server', ['LICENSE', 'README.md', 'dist/src/index.d.ts', 'dist/bundle/bin/usher.js']],
    ['panel', ['LICENSE', 'README.md', 'dist-lib/types/index.d.ts', 'dist-lib/index.js']],
  ])('of the %s holds what is compiled, and no sources, maps or tests', async (which, some) => {
    const files = await filesIn(packages[which]);
    expect(files).toEqual(expect.arrayContaining(some));
    const others = /\.map$|(?<!\.d)\.tsx?$|\.spec\.|^dist\/(test|src\/host)\//;
    expect(files.filter((file) => others.test(file))).toEqual([]);
  });

  test.each(['server', 'panel'] as const)(
    'of the %s is found well by publint and attw',
    async (which) => {
      const npx = (...parameters: string[]): Promise<string> =>
        run(directory, 'npx', '--yes', '--prefer-offline', ...parameters, packages[which]);
      await npx('publint@0.3.25', '--strict');
      await npx('@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only');
    },
    2 * minutes,
  );
});

describe('on NestJS 12, in the example application', () => {
  let host: string;
  beforeAll(async () => {
    host = join(directory, 'on-12');
    await installHost(host, packages, '12');
    await writeBefore(host);
    await run(host, 'node_modules/.bin/vite', 'build', '--logLevel', 'error', 'panel');
    await writeDocumentation(host);
  }, 3 * minutes);

  // Compiles the server as well: by node16 last, which is how it runs.
  test.each(['bundler', 'node16'] as const)(
    'the types are right by %s',
    async (resolution) => {
      expect(await typeFaults(host, '.', resolution)).toEqual([]);
      expect(await typeFaults(host, 'panel', resolution)).toEqual([]);
    },
    2 * minutes,
  );

  test('the types of the server need no package that a host may be without', () => {
    const own = join(host, 'node_modules/nestjs-usher');
    const entries = ['index', 'database', 'testing'].map((name) =>
      join(own, `dist/src/${name}.d.ts`),
    );
    const installed = installedWith(own);
    expect(neededTypes(entries).filter((name) => !installed.includes(name))).toEqual([]);
  });

  test.each(stacks)(
    'two hundred people are invited, and one comes, on %s',
    async (stack) => {
      const browser = await launchBrowser();
      try {
        await withShop(startShop(host, stack), (shop) => bringPeopleIn(shop, browser));
      } finally {
        await browser.close();
      }
    },
    3 * minutes,
  );

  test(
    'orders, users, errors and their description are as before',
    async () => {
      const asked = async (shop: Shop): Promise<unknown> => {
        const client = await shop.client(owner.email, owner.password);
        return [await answersOf(client), await descriptionOf(client)];
      };
      const now = await withShop(startShop(host, 'sqlite'), asked);
      expect(now).toEqual(await withShop(startShop(host, 'sqlite', before), asked));
    },
    2 * minutes,
  );

  test('the command brings tables up to date where it is installed', async () => {
    const tables = `USHER_DATABASE_URL=sqlite:${join(directory, 'command.sqlite')}`;
    const usher = (...words: string[]): Promise<string> =>
      run(host, 'env', tables, 'npx', '--no-install', 'usher', ...words);
    expect(await usher('migrate')).toMatch(/^Done: InitialSchema/);
    expect(await usher('--help')).not.toContain('npm run');
  });
});

describe('on NestJS 11, in the example application', () => {
  let host: string;
  beforeAll(async () => {
    host = join(directory, 'on-11');
    await installHost(host, packages, '11');
  }, 3 * minutes);

  // Compiles the server as well: by node16 last, which is how it runs.
  test.each(['bundler', 'node16'] as const)(
    'the types of the server are right by %s',
    async (resolution) => {
      expect(await typeFaults(host, '.', resolution)).toEqual([]);
    },
    minutes,
  );

  test.each(stacks)(
    'it starts and answers on %s',
    async (stack) => {
      await withShop(startShop(host, stack), async (shop) => {
        const client = await shop.client(owner.email, owner.password);
        expect(await client.get('/v1/people/auth/me')).toMatchObject({
          status: 200,
          body: { user: { email: owner.email }, role: 'admin' },
        });
        expect((await client.get('/v1/orders')).status).toBe(200);
        expect(shop.complaints()).toBe('');
      });
    },
    minutes,
  );
});
