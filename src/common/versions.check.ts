import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';

/** The major versions of what Usher is tested with; also the ranges in package.json. */
const tested = { NestJS: ['11', '12'], TypeORM: ['1'] } as const;

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
  const [major = ''] = version.split('.');
  const majors: readonly string[] = tested[product];
  if (majors.includes(major)) return undefined;
  return `Usher is tested with ${product} ${majors.join(' and ')}, and this application has ${version}: install one of those, or a release of nestjs-usher that knows yours.`;
}
