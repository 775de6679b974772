import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { damaged } from './limits.js';

/**
 * Decodes a part of XML as it comes: UTF-8, or UTF-16 with a mark (ECMA-376-2, 10.2.5.1). Throws
 * FileError `import.unreadable` for bytes that are neither.
 */
export class PartDecoder {
  private utf16: TextDecoder | undefined;
  private hasBegun = false;
  /** The bytes of a character whose other bytes have not come yet. */
  private begun: Buffer = Buffer.alloc(0);

  write(bytes: Buffer): string {
    if (!this.hasBegun) {
      this.hasBegun = true;
      const mark = bytes.subarray(0, 2).toString('hex');
      if (mark === 'fffe') this.utf16 = new TextDecoder('utf-16le', { fatal: true });
      if (mark === 'feff') this.utf16 = new TextDecoder('utf-16be', { fatal: true });
    }
    return this.utf16 === undefined ? this.decodeUtf8(bytes) : this.decodeUtf16(bytes, true);
  }

  end(): string {
    if (this.begun.length > 0) throw damaged();
    return this.utf16 === undefined ? '' : this.decodeUtf16(Buffer.alloc(0), false);
  }

  private decodeUtf8(bytes: Buffer): string {
    const all = this.begun.length === 0 ? bytes : Buffer.concat([this.begun, bytes]);
    const end = all.length - unfinished(all);
    // The part's buffer may be used again.
    this.begun = Buffer.from(all.subarray(end));
    const whole = all.subarray(0, end);
    if (!isUtf8(whole)) throw damaged();
    return whole.toString('utf8');
  }

  private decodeUtf16(bytes: Buffer, more: boolean): string {
    try {
      return this.utf16?.decode(bytes, { stream: more }) ?? '';
    } catch {
      throw damaged();
    }
  }
}

/** The number of bytes at the end that begin a character of more bytes. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}
