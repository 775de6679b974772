import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The directory of Usher's package: the repository's, or that in which the package is installed. */
export const packageRoot = rootAbove(dirname(fileURLToPath(import.meta.url)));

function rootAbove(directory: string): string {
  const above = dirname(directory);
  const isRoot = existsSync(join(directory, 'package.json')) || above === directory;
  return isRoot ? directory : rootAbove(above);
}
