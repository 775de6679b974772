import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, type HostProcess, startScript } from '../support/child-process.js';
import { until } from '../support/client.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that `npm run dev` works with, beside what npm installs. */
const sources = [
  ...['src', 'migrations', 'scripts', 'admin-ui', 'nest-cli.json'],
  ...['tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'],
];

let directory: string;
let address: string;
let development: HostProcess | undefined;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'usher-dev-'));
  for (const path of sources) {
    await cp(join(root, path), join(directory, path), {
      recursive: true,
      preserveTimestamps: true,
      filter: (file) => !/[/\\](node_modules|dist|dist-lib)$/.test(file),
    });
  }
  for (const path of ['node_modules', 'admin-ui/node_modules'].filter((one) =>
    existsSync(join(root, one)),
  )) {
    await symlink(join(root, path), join(directory, path));
  }
  const port = String(await freePort());
  address = `http://localhost:${port}`;
  development = await startScript(
    { path: 'scripts/dev.mjs', directory },
    { HOME: directory, PORT: port },
    `Usher is at ${address}`,
  );
}, 180_000);

afterAll(async () => {
  await development?.stop();
  await rm(directory, { recursive: true });
});

test('what is changed in the sources is served at once', async () => {
  expect(await textOf('/')).toContain('src/standalone/main');
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);

  await change('src/words/en/titles.ts', 'No such organization', 'Nowhere to be seen');
  await change('admin-ui/src/i18n/en/users.ts', 'Users', 'Those among us');
  await until(async () => (await textOf('/src/i18n/en/users.ts')).includes('Those among us'));
  await until(async () => (await compiledTitles()).includes('Nowhere to be seen'), 60);
  await until(async () => (await fetch(`${address}/health/ready`)).ok, 60);
}, 120_000);

async function textOf(path: string): Promise<string> {
  return (await fetch(address + path)).text();
}

/** Reads what the watching compiler has made; nothing while it writes. */
function compiledTitles(): Promise<string> {
  const path = join(directory, 'dist/src/words/en/titles.js');
  return readFile(path, 'utf8').catch(() => '');
}

async function change(path: string, from: string, to: string): Promise<void> {
  const file = join(directory, path);
  const code = await readFile(file, 'utf8');
  expect(code).toContain(from);
  await writeFile(file, code.replaceAll(from, to));
}
