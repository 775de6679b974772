import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Packages } from './packages.js';
import { end, run } from './run.js';

const example = fileURLToPath(new URL('../../examples/host-app', import.meta.url));

/** The template engines of @nestjs-modules/mailer, which the example does not use: 290 packages. */
const engines = ['ejs', 'liquidjs', 'mjml', 'nunjucks', 'preview-email', 'pug'];

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides?: object;
}

/**
 * Installs the example application outside of the repository, with Usher as it is published.
 * @param nest the major version of NestJS.
 */
export async function installHost(
  directory: string,
  packages: Packages,
  nest: '11' | '12',
): Promise<void> {
  await cp(example, directory, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|dist)$/.test(path),
  });
  const path = join(directory, 'package.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  manifest.dependencies['nestjs-usher'] = `file:${packages.server}`;
  manifest.devDependencies['ra-usher'] = `file:${packages.panel}`;
  if (nest === '11') onOlderNest(manifest);
  manifest.overrides = {
    '@nestjs-modules/mailer': Object.fromEntries(
      engines.map((name) => [name, 'npm:tslib@^2.8.1'] as const),
    ),
  };
  await writeFile(path, JSON.stringify(manifest, null, 2));
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  await run(directory, 'npm', 'install', ...quietly);
}

/** NestJS 11, and nothing that only the panel needs, which is the same. */
function onOlderNest(manifest: Manifest): void {
  for (const name of Object.keys(manifest.dependencies)) {
    if (name.startsWith('@nestjs/')) manifest.dependencies[name] = '^11.0.0';
  }
  const isServers = /^(typescript|@types\/(node|express))$/;
  manifest.devDependencies = Object.fromEntries(
    Object.entries(manifest.devDependencies).filter(([name]) => isServers.test(name)),
  );
}

/**
 * Checks the types of the example without skipping those of libraries, and compiles its server.
 * @param project the folder of its tsconfig.json.
 * @returns the faults in the example itself and in Usher: libraries have their own.
 */
export async function typeFaults(
  directory: string,
  project: string,
  resolution: 'node16' | 'bundler',
): Promise<string[]> {
  const module = resolution === 'bundler' ? 'esnext' : 'node16';
  const strictly = ['--skipLibCheck', 'false', '--module', module];
  const { output } = await end(directory, 'node_modules/.bin/tsc', [
    ...['-p', project, ...strictly, '--moduleResolution', resolution],
  ]);
  const isOfOthers = /^(\s|node_modules\/(?!nestjs-usher\/|ra-usher\/))/;
  return output.split('\n').filter((line) => line !== '' && !isOfOthers.test(line));
}
