import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { comparedPackages, versionOf, warningOf } from './versions.check.js';

test('a version that was not tested is named, with what to do', () => {
  expect(warningOf('@nestjs/common', '13.0.1')).toMatch(
    /NestJS 11 and 12, and this application has 13\.0\.1: /,
  );
  expect(warningOf('typeorm', '1.0.0')).toMatch(/TypeORM 1\.1, and this application has 1\.0\.0: /);
  expect(warningOf('@nestjs/bull', '10.2.3')).toMatch(
    /@nestjs\/bull 11 and 12, and this application has 10\.2\.3: /,
  );
});

test.each(comparedPackages)('%s is warned of where package.json would not have it', (name) => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { peerDependencies } = JSON.parse(text) as { peerDependencies: Record<string, string> };
  const range = peerDependencies[name] ?? '';
  const versions = ['0.3.28', '1.0.0', '1.1.0', '1.4.2', '2.0.2', '2.3.7', '10.4.0', '11.1.9'];
  for (const version of [...versions, '12.5.1', '13.0.0']) {
    expect([version, warningOf(name, version) === undefined]).toEqual([
      version,
      satisfies(version, range),
    ]);
  }
});

// Tests have a stand-in for the mailer.
const standIn = '@nestjs-modules/mailer';

test.each(comparedPackages.filter((name) => name !== standIn))('%s is found', (name) => {
  expect(versionOf(name)).toMatch(/^\d+\.\d+\.\d+/);
});

test('what is not installed is not looked at', () => {
  expect(versionOf('@nestjs/no-such-package')).toBeUndefined();
});
