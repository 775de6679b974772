import { fstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { UsherSetupError } from '../../common/failures/setup-error.js';

/** A file that was opened, or the standard input. */
export interface FileSource {
  /** Its name for people. */
  shownName: string;
  /** Its name to be kept; null of the standard input. */
  fileName: string | null;
  /** In bytes; null where nobody knows. */
  size: number | null;
  /** Reads it, once, and tells how many bytes it has read. */
  content(tell: (bytes: number) => void): Readable;
  close(): Promise<void>;
}

/**
 * Opens a file, or with `-` the standard input.
 * @throws UsherSetupError in a sentence when it cannot be read.
 */
export async function openSource(path: string): Promise<FileSource> {
  if (path === '-') return standardInput();
  const file = await open(path).catch((thrown: unknown) => refuse(path, thrown));
  const stat = await file.stat();
  if (stat.isDirectory()) {
    await file.close();
    throw new UsherSetupError(`${path} is a directory. Name a file in it.`);
  }
  return {
    shownName: basename(path),
    fileName: basename(path),
    size: stat.isFile() ? stat.size : null,
    content: (tell) => Readable.from(counting(file.createReadStream(), tell)),
    close: () => file.close(),
  };
}

function standardInput(): FileSource {
  const stat = fstatSync(0);
  return {
    shownName: 'Standard input',
    fileName: null,
    size: stat.isFile() ? stat.size : null,
    content: (tell) => Readable.from(counting(process.stdin, tell)),
    close: () => Promise.resolve(),
  };
}

async function* counting(
  content: Readable,
  tell: (bytes: number) => void,
): AsyncGenerator<Buffer, void, undefined> {
  let bytes = 0;
  for await (const piece of content as AsyncIterable<Buffer>) {
    bytes += piece.length;
    tell(bytes);
    yield piece;
  }
}

function refuse(path: string, thrown: unknown): never {
  const { code } = thrown as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new UsherSetupError(`There is no file ${path}.`);
  if (code === 'EISDIR') throw new UsherSetupError(`${path} is a directory. Name a file in it.`);
  if (code === 'EACCES' || code === 'EPERM')
    throw new UsherSetupError(`You may not read the file ${path}.`);
  throw new UsherSetupError(`The file ${path} cannot be read: ${(thrown as Error).message}.`);
}
