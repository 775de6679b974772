import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { codeBlocks, isInFile } from '../support/documentation.js';

const shown = codeBlocks().filter(({ file }) => file !== '');

test('code that is shown of a file is in that file', () => {
  expect(shown.filter((block) => !isInFile(block))).toEqual([]);
});

test('README.md shows every line of a panel and of a module that has to do with Usher', () => {
  const read = shown.filter(({ page }) => page === 'README.md');
  const quoted = read.flatMap(({ code }) => code.split('\n').map((line) => line.trim()));
  const folder = fileURLToPath(new URL('../../examples/host-app/', import.meta.url));
  const files = [
    'server/app.module.ts',
    ...readdirSync(join(folder, 'panel'), { recursive: true })
      .map((name) => `panel/${String(name)}`)
      .filter((name) => /\.tsx?$/.test(name)),
  ];
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  const ofUsher = lines
    .map((line) => line.trim())
    .filter((line) => /\bpeople\.|[uU]sher/.test(line) && !/^(import|\/\/|\*|\/\*)/.test(line));
  expect(ofUsher.filter((line) => !quoted.includes(line))).toEqual([]);
});
