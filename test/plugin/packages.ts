import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
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

/** Files that are no sources, and what the packages are not made of. */
const isLeftOut = (path: string): boolean =>
  /^(node_modules|dist|dist-lib)$/.test(basename(path)) ||
  /^(\.git|bench|coverage|data|docs|examples|test)$/.test(relative(root, path));

/**
 * Packs both packages in a copy of the sources in which nothing is built, so that `prepack` must:
 * other tests run what is built here meanwhile.
 */
export async function pack(directory: string): Promise<Packages> {
  const copy = join(directory, 'sources');
  await cp(root, copy, { recursive: true, filter: (path) => !isLeftOut(path) });
  for (const modules of ['node_modules', 'admin-ui/node_modules']) {
    if (existsSync(join(root, modules))) await symlink(join(root, modules), join(copy, modules));
  }
  return { server: await packIn(copy), panel: await packIn(join(copy, 'admin-ui')) };
}

async function packIn(source: string): Promise<string> {
  const destination = join(dirname(source), `${basename(source)}-package`);
  await mkdir(destination);
  await run(source, 'npm', 'pack', '--pack-destination', destination);
  const [name = ''] = await readdir(destination);
  return join(destination, name);
}

/** The files in a package, without the folder `package` that all are in. */
export async function filesIn(tarball: string): Promise<string[]> {
  const listed = await run(dirname(tarball), 'tar', '-tzf', tarball);
  return listed.split('\n').map((line) => line.replace(/^package\//, ''));
}
