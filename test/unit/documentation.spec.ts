import { expect, test } from '@jest/globals';
import { codeBlocks, isInFile } from '../support/documentation.js';

const shown = codeBlocks().filter(({ file }) => file !== '');

test('code that is shown of a file is in that file', () => {
  expect(shown.filter((block) => !isInFile(block))).toEqual([]);
});

test('README.md shows what is added to a server and to a panel', () => {
  const files = shown.flatMap(({ page, file }) => (page === 'README.md' ? [file] : []));
  expect(files).toEqual(
    expect.arrayContaining([
      'examples/host-app/server/app.module.ts',
      'examples/host-app/panel/App.tsx',
    ]),
  );
});
