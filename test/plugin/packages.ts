import { cp, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

/** The paths of both packages, as they would be published. */
export interface Packages {
  server: string;
  panel: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files that the packages are not made of. */
const isLeftOut = (path: string): boolean =>
  /^(node_modules|dist-lib)$/.test(basename(path)) ||
  /^(\.git|bench|coverage|data|docs|examples|test)$/.test(relative(root, path));

/**
 * Packs both packages in a copy of what is built here, which other tests run meanwhile. `npm run
 * build` is not run once more: what `prepack` does after it is done.
 */
export async function pack(directory: string): Promise<Packages> {
  const copy = join(directory, 'sources');
  await cp(root, copy, { recursive: true, filter: (path) => !isLeftOut(path) });
  for (const modules of ['node_modules', 'admin-ui/node_modules']) {
    if (existsSync(join(root, modules))) await symlink(join(root, modules), join(copy, modules));
  }
  const [build, ...others] = (await prepackOf(copy)).split(' && ');
  if (build !== 'npm run build') throw new Error(`prepack begins with ${build ?? 'nothing'}.`);
  for (const command of others) await run(copy, 'sh', '-c', command);
  return {
    server: await packIn(copy, '--ignore-scripts'),
    panel: await packIn(join(copy, 'admin-ui')),
  };
}

async function prepackOf(source: string): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    scripts: { prepack: string };
  };
  return scripts.prepack;
}

async function packIn(source: string, ...options: string[]): Promise<string> {
  const destination = join(dirname(source), `${basename(source)}-package`);
  await mkdir(destination);
  await run(source, 'npm', 'pack', '--pack-destination', destination, ...options);
  const [name = ''] = await readdir(destination);
  return join(destination, name);
}

/** The files in a package, without the folder `package` that all are in. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listed = await run(dirname(tarball), 'tar', '-tzf', tarball);
  return listed.split('\n').map((line) => line.replace(/^package\//, ''));
}
