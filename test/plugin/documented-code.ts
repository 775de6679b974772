import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeBlocks } from '../support/documentation.js';

/**
 * Writes each block of code that stands by itself in the documentation into a file of the host, a
 * folder below its sources, so that its types can be checked.
 */
export async function writeDocumentation(host: string): Promise<void> {
  const blocks = codeBlocks().filter(({ file }) => file === '');
  for (const [number, { page, language, code }] of blocks.entries()) {
    const folder = join(host, language === 'ts' ? 'server' : 'panel', 'documentation');
    await mkdir(folder, { recursive: true });
    const name = `${page.replace(/[^a-z]+/gi, '-')}-${number}.${language}`;
    await writeFile(join(folder, name), code);
  }
}
