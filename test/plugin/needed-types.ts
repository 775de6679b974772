import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The packages whose types are needed by these files and by those that they import. */
export function neededTypes(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const needed = new Set<string>();
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*['"]([^'"]+)['"]/g);
    for (const [, name = ''] of imports) {
      if (name.startsWith('.')) read(resolve(dirname(file), name.replace(/\.js$/, '.d.ts')));
      else if (!name.startsWith('node:')) needed.add(/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  };
  for (const file of files) read(file);
  return [...needed].sort();
}

interface Manifest {
  dependencies: object;
  peerDependencies: object;
  peerDependenciesMeta: object;
}

/** The packages that are there wherever a package is: what it depends on, and the peers that are not optional. */
export function installedWith(packageFolder: string): string[] {
  const text = readFileSync(`${packageFolder}/package.json`, 'utf8');
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(text) as Manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !(name in peerDependenciesMeta));
  return [...Object.keys(dependencies), ...peers];
}
