import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';
import {
  Budget,
  damaged,
  maxPartSize,
  maxParts,
  maxRatio,
  mayInflateFreely,
  tooMuch,
} from './limits.js';

/**
 * A zip container in memory. Its parts are found without regard to case, and are inflated only as
 * far as they are read, within limits.
 */
export class Container {
  readonly budget = new Budget();

  private constructor(
    private readonly zip: ZipFile,
    private readonly parts: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads the list of parts. Throws FileError `import.unreadable` for what is no whole container. */
  static async open(bytes: Buffer): Promise<Container> {
    let zip: ZipFile;
    const parts = new Map<string, Entry>();
    try {
      zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false });
      if (zip.entryCount <= maxParts) {
        for await (const entry of zip.eachEntry()) {
          const path = pathKey(entry.fileNameRaw.toString());
          if (!parts.has(path)) parts.set(path, entry);
        }
      }
    } catch {
      throw new FileError('import.unreadable', words('workbook.broken_off'));
    }
    if (zip.entryCount > maxParts) throw tooMuch();
    return new Container(zip, parts);
  }

  has(path: string): boolean {
    return this.parts.has(pathKey(path));
  }

  /** The paths of all parts, in small letters. */
  get paths(): string[] {
    return [...this.parts.keys()];
  }

  /**
   * The bytes of a part, inflated as they are asked for; none where there is no such part. Throws
   * FileError `import.unreadable` for more than is read, and for bytes that are not as written, and
   * `import.unsupported_file` where they are encrypted.
   */
  async *read(path: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.parts.get(pathKey(path));
    if (entry === undefined) return;
    if (entry.isEncrypted()) throw encrypted();
    const { compressedSize, uncompressedSize } = entry;
    if (uncompressedSize > maxPartSize) throw tooMuch();
    if (uncompressedSize > mayInflateFreely && uncompressedSize > compressedSize * maxRatio) {
      throw tooMuch();
    }
    let sum = 0;
    for await (const bytes of this.inflate(entry)) {
      this.budget.spend(bytes.length);
      sum = crc32(bytes, sum);
      yield bytes;
    }
    if (sum !== entry.crc32) throw damaged();
  }

  /** The bytes of a part; never more than the list of parts says. */
  private async *inflate(entry: Entry): AsyncGenerator<Buffer, void, undefined> {
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      yield* stream as AsyncIterable<Buffer>;
    } catch {
      throw damaged();
    }
  }
}

/** The refusal of what a password protects. */
export function encrypted(): FileError {
  return new FileError('import.unsupported_file', words('workbook.kind.encrypted'), {
    kind: 'encrypted',
  });
}

function pathKey(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
