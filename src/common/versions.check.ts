import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';

/** The versions of what Usher is tested with, each with the later ones of its major; also the ranges in package.json. */
const tested = {
  '@nestjs/common': { name: 'NestJS', versions: ['11', '12'] },
  typeorm: { name: 'TypeORM', versions: ['1.1'] },
  '@nestjs/typeorm': { name: '@nestjs/typeorm', versions: ['11', '12'] },
  '@nestjs/bull': { name: '@nestjs/bull', versions: ['11', '12'] },
  '@nestjs-modules/mailer': { name: '@nestjs-modules/mailer', versions: ['2.3'] },
} as const;

type Package = keyof typeof tested;

export const comparedPackages = Object.keys(tested) as readonly Package[];

/** Warns, when an application starts, of a package that it has in a version that Usher was not tested with. */
@Injectable()
export class VersionsCheck {
  constructor() {
    for (const compared of comparedPackages) {
      const version = versionOf(compared);
      const words = version && warningOf(compared, version);
      if (words) new Logger('Usher').warn(words);
    }
  }
}

/** Says what is to be said of a version; undefined where it is one that was tested. */
export function warningOf(compared: Package, version: string): string | undefined {
  const { name, versions } = tested[compared];
  const [major, minor] = numbersOf(version);
  const isTested = versions.map(numbersOf).some(([m, n]) => m === major && minor >= n);
  if (isTested) return undefined;
  return `Usher is tested with ${name} ${versions.join(' and ')}, and this application has ${version}: install one of those, or a release of nestjs-usher that knows yours.`;
}

/** Finds the version of a package that the application has installed; undefined where it has none. */
export function versionOf(name: string): string | undefined {
  const { resolve } = createRequire(import.meta.url);
  try {
    // Some export no package.json: it stands above what they do export.
    for (let path = resolve(name); path !== dirname(path); path = dirname(path)) {
      const described = describedAt(dirname(path));
      if (described?.name === name) return described.version;
    }
  } catch {
    // What is not installed is not looked at: some are optional.
  }
  return undefined;
}

function describedAt(folder: string): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object;
  } catch {
    return undefined;
  }
}

function numbersOf(version: string): [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
