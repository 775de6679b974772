import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Smaller files fit in the packet that they come in, however they are written. In bytes. */
const SMALLEST = 1400;
const compressible = /\.(html|js|css|svg)$/;

/** Writes each file of the build a second and a third time, as brotli (`.br`) and gzip (`.gz`). */
export const compress: Plugin = {
  name: 'usher-compress',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter((name) => compressible.test(name));
    await Promise.all(names.map((name) => compressFile(join(dir, name))));
  },
};

async function compressFile(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < SMALLEST) return;
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, hardest));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

const hardest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
