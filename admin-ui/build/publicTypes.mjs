// Deletes the types that the package's own do not lead to: those of pages and of what is in them.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const types = resolve('dist-lib/types');
const kept = new Set();
for (const entry of ['index.d.ts', 'lean.d.ts']) keep(join(types, entry));
for (const entry of readdirSync(types, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(path)) rmSync(path);
}

/** Keeps a file and all that it imports. */
function keep(path) {
  if (kept.has(path)) return;
  kept.add(path);
  for (const [, name] of readFileSync(path, 'utf8').matchAll(
    /(?:from |import\()['"](\.[^'"]+)\.js['"]/g,
  ))
    keep(resolve(dirname(path), `${name}.d.ts`));
}
