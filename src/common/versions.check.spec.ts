import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { warningOf } from './versions.check.js';

test('a version that was not tested is named, with what to do', () => {
  expect(warningOf('NestJS', '13.0.1')).toMatch(
    /NestJS 11 and 12, and this application has 13\.0\.1: /,
  );
  expect(warningOf('TypeORM', '1.0.0')).toMatch(/TypeORM 1\.1, and this application has 1\.0\.0: /);
});

test.each([
  ['NestJS', '@nestjs/common'],
  ['TypeORM', 'typeorm'],
] as const)('%s is warned of where package.json would not have it', (product, name) => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { peerDependencies } = JSON.parse(text) as { peerDependencies: Record<string, string> };
  const range = peerDependencies[name] ?? '';
  for (const version of ['0.3.28', '1.0.0', '1.1.0', '1.4.2', '10.4.0', '11.1.9', '12.5.1']) {
    expect([version, warningOf(product, version) === undefined]).toEqual([
      version,
      satisfies(version, range),
    ]);
  }
});
