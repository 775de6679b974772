import { headSize, kindOf } from './file-kind.js';
import { onePersonARow } from './layouts.js';
import type { FileTable, TableOptions } from './table.js';
import { openText } from './text/open-text.js';
import { openWholeWorkbook, openWorkbook } from './workbook/open-workbook.js';

/**
 * Opens a file by what it begins with, whatever its name is.
 * @throws FileError for a file that cannot be read, and what the source throws.
 */
export async function openFile(
  source: AsyncIterable<Uint8Array>,
  options: TableOptions,
): Promise<FileTable> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    const { head, ended } = await readHead(iterator);
    const whole = join(head, iterator, ended);
    const open = kindOf(head) === 'text' ? openText : openWorkbook;
    return await onePersonARow(await open(whole, options), options);
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
}

/**
 * Opens a sheet of a workbook that is kept, as `openFile` does.
 * @throws FileError for a workbook that cannot be read.
 */
export async function openSheet(bytes: Buffer, options: TableOptions): Promise<FileTable> {
  return onePersonARow(await openWholeWorkbook(bytes, options), options);
}

type Bytes = AsyncIterator<Uint8Array>;

async function readHead(iterator: Bytes): Promise<{ head: Buffer; ended: boolean }> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < headSize) {
    const piece = await iterator.next();
    if (piece.done === true) return { head: Buffer.concat(pieces), ended: true };
    // A copy: the source may use its buffer again.
    pieces.push(Buffer.from(piece.value));
    length += piece.value.length;
  }
  return { head: Buffer.concat(pieces), ended: false };
}

async function* join(
  head: Buffer,
  iterator: Bytes,
  ended: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield head;
    if (ended) return;
    for (let piece = await iterator.next(); piece.done !== true; piece = await iterator.next()) {
      yield piece.value;
    }
  } finally {
    await iterator.return?.();
  }
}
