import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { minVersion, satisfies } from 'semver';

type Ranges = Record<string, string>;

/** The facts that package.json says of a package, which package-lock.json repeats for each that it holds. */
interface Package {
  version?: string;
  engines?: Record<string, string>;
  dependencies?: Ranges;
  devDependencies?: Ranges;
  optionalDependencies?: Ranges;
  peerDependencies?: Ranges;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const installed = Object.entries(packages).filter(([path]) => path.includes('node_modules/'));

test('the lock file says of the workspaces what their package.json says', () => {
  for (const workspace of ['', 'admin-ui']) {
    const { dependencies, devDependencies, peerDependencies, engines, version } = read(
      `${workspace}/package.json`,
    ) as Package;
    const said = { dependencies, devDependencies, peerDependencies, engines, version };
    expect(packages[workspace]).toEqual(expect.objectContaining(defined(said)));
  }
});

test('every package that a package of the lock file needs is in it, for every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, one]) =>
    needs(one)
      .filter((name) => !isFoundFrom(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file pins what is installed by its hash, and names no registry', () => {
  const outside = installed.filter(([, { link }]) => !link);
  expect(outside.filter(([, { integrity }]) => !integrity)).toEqual([]);
  expect(outside.filter(([, { resolved }]) => resolved)).toEqual([]);
});

test('no package asks for a newer Node than Usher does', () => {
  const oldest = minVersion(packages['']?.engines?.node ?? '');
  const newer = installed
    .filter(([, { engines }]) => engines?.node && !satisfies(oldest?.version ?? '', engines.node))
    .map(([path, { version, engines }]) => `${path} ${version} asks for Node ${engines?.node}`);
  expect(oldest?.version).toBe('20.19.0');
  expect(newer).toEqual([]);
});

function needs(one: Package): string[] {
  const peers = Object.keys(one.peerDependencies ?? {});
  return [
    ...Object.keys(one.dependencies ?? {}),
    ...Object.keys(one.devDependencies ?? {}),
    ...Object.keys(one.optionalDependencies ?? {}),
    ...peers.filter((name) => !one.peerDependenciesMeta?.[name]?.optional),
  ];
}

/** As Node looks for it: in the package's own node_modules, then in those of the folders above. */
function isFoundFrom(path: string, name: string): boolean {
  for (let at = path; ; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    if (packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

function defined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
