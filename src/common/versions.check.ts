import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';

/** The versions of what Usher is tested with, each with the later ones of its major; also the ranges in package.json. */
const tested = { NestJS: ['11', '12'], TypeORM: ['1.1'] } as const;

type Product = keyof typeof tested;

/** Warns, when an application starts, of a NestJS or a TypeORM that Usher was not tested with. */
@Injectable()
export class VersionsCheck {
  constructor() {
    const require = createRequire(import.meta.url);
    // TypeORM exports none, and has it beside its index.
    const files: Record<Product, string> = {
      NestJS: require.resolve('@nestjs/common/package.json'),
      TypeORM: join(dirname(require.resolve('typeorm')), 'package.json'),
    };
    for (const product of ['NestJS', 'TypeORM'] as const) {
      const { version } = require(files[product]) as { version: string };
      const words = warningOf(product, version);
      if (words) new Logger('Usher').warn(words);
    }
  }
}

/** Says what is to be said of a version; undefined where it is one that was tested. */
export function warningOf(product: Product, version: string): string | undefined {
  const [major, minor] = numbersOf(version);
  const isTested = tested[product].map(numbersOf).some(([m, n]) => m === major && minor >= n);
  if (isTested) return undefined;
  return `Usher is tested with ${product} ${tested[product].join(' and ')}, and this application has ${version}: install one of those, or a release of nestjs-usher that knows yours.`;
}

function numbersOf(version: string): [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
