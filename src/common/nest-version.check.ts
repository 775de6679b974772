import { createRequire } from 'node:module';
import { Injectable, Logger } from '@nestjs/common';

/** The major versions of NestJS that Usher is tested with; also the ranges in package.json. */
const tested: readonly string[] = ['11', '12'];

/** Warns, when an application starts, of a NestJS that Usher was not tested with. */
@Injectable()
export class NestVersionCheck {
  constructor() {
    const { version } = createRequire(import.meta.url)('@nestjs/common/package.json') as {
      version: string;
    };
    const words = warningOf(version);
    if (words) new Logger('Usher').warn(words);
  }
}

/** Says what is to be said of a version of NestJS; undefined where it is one that was tested. */
export function warningOf(version: string): string | undefined {
  const [major = ''] = version.split('.');
  if (tested.includes(major)) return undefined;
  return `Usher is tested with NestJS ${tested.join(' and ')}, and this application has ${version}: install one of those, or a release of nestjs-usher that knows yours.`;
}
