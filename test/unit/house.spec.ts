import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each(['src', 'admin-ui/src'])('no file of %s imports itself by a detour', (folder) => {
  expect(circlesAmong(importsOf(folder))).toEqual([]);
});

test('a circle would be found', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b', 'd']],
    ['d', []],
  ]);
  expect(circlesAmong(imports)).toEqual([['b', 'c']]);
});

test('every place that CONTRIBUTING names is there', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = [
    ...text.matchAll(/`((?:src|admin-ui|test|docs|examples|bench|migrations)\/[^`]*)`/g),
    // A file is named by its whole path, or it could not be looked up.
    ...text.matchAll(/`([^`\s]*\.tsx?)`/g),
  ];
  const missing = named
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(join(root, path)));
  expect(named.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

test('a docstring begins with what the thing is or does', () => {
  const listed = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
  const question =
    /\/\*\*\s*(?:\* )?(?:What|Who|Whose|Whom|Whether|Those|Where|Which|How|Why|When) /;
  const asking = files.filter((file) => question.test(readFileSync(join(root, file), 'utf8')));
  expect(asking).toEqual([]);
});

/** The files that each file of a folder imports, types as well. */
function importsOf(folder: string): Map<string, string[]> {
  const listed = execFileSync('git', ['ls-files', `${folder}/*.ts`, `${folder}/*.tsx`], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
  return new Map(
    files.map((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      const imported = [...code.matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)\.js'/g)];
      const paths = imported.map(([, path = '']) => normalize(join(dirname(file), path)));
      return [
        file,
        paths.flatMap((path) => files.filter((one) => one.replace(/\.tsx?$/, '') === path)),
      ];
    }),
  );
}

/** The groups of files that reach each other (Tarjan 1972). */
function circlesAmong(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? low);
      lowest.set(file, low);
    }
    lowest.set(file, low);
    if (low === at) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) circles.push(group);
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
