import { isAscii, isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

/** As registered with IANA. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1252';

interface Decoding {
  encoding: Encoding;
  write(bytes: Buffer): string;
  end(): string;
}

/** The number of bytes that are looked at for UTF-16 without a mark. */
const sampleSize = 32;

/**
 * Decodes a file whose encoding nobody has told, piece by piece.
 *
 * A byte order mark decides; without one, zeros in every other byte mean UTF-16. Else nothing is
 * decided while there is only ASCII, which reads the same either way; the first character beyond it
 * decides: well-formed UTF-8, or else Windows-1252, as spreadsheets in the West write by default.
 * What is malformed later becomes U+FFFD. How the bytes are cut into pieces makes no difference.
 */
export class AdaptiveDecoder {
  private decoding: Decoding | undefined;
  /** Bytes that cannot be told apart yet. */
  private held: Buffer = Buffer.alloc(0);
  private begun = false;

  /** The encoding that was found; ASCII alone counts as UTF-8. Final once the file is read. */
  get encoding(): Encoding {
    return this.decoding?.encoding ?? 'UTF-8';
  }

  write(bytes: Buffer): string {
    if (this.decoding !== undefined) return this.decoding.write(bytes);
    const all = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    this.held = Buffer.alloc(0);
    return this.decide(all, false);
  }

  end(): string {
    const rest = this.decoding === undefined ? this.decide(this.held, true) : '';
    return rest + (this.decoding?.end() ?? '');
  }

  private decide(bytes: Buffer, ended: boolean): string {
    if (!this.begun) {
      if (bytes.length < sampleSize && !ended) return this.hold(bytes);
      this.begun = true;
      const mark = byMark(bytes);
      this.decoding = mark?.decoding ?? byZeros(bytes);
      if (this.decoding !== undefined)
        return this.decoding.write(bytes.subarray(mark?.length ?? 0));
    }
    if (isAscii(bytes)) return bytes.toString('latin1');
    const first = bytes.findIndex((byte) => byte >= 0x80);
    const character = bytes.subarray(first, first + utf8Length(bytes[first] ?? 0));
    if (character.length < utf8Length(bytes[first] ?? 0) && !ended) {
      return bytes.toString('latin1', 0, first) + this.hold(bytes.subarray(first));
    }
    this.decoding = isUtf8(character) ? unicode('UTF-8', 'utf8') : windows1252();
    return this.decoding.write(bytes);
  }

  private hold(bytes: Buffer): string {
    // A copy: the source may use its buffer again.
    this.held = Buffer.from(bytes);
    return '';
  }
}

function byMark(bytes: Buffer): { decoding: Decoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { decoding: unicode('UTF-8', 'utf8'), length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { decoding: unicode('UTF-16LE', 'utf16le'), length: 2 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { decoding: utf16BigEndian(), length: 2 };
  return undefined;
}

/** The header's words are mostly ASCII, so one byte of each pair is zero and the other never. */
function byZeros(bytes: Buffer): Decoding | undefined {
  const pairs = Math.min(bytes.length, sampleSize) >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (even === 0 && odd * 4 >= pairs * 3) return unicode('UTF-16LE', 'utf16le');
  if (odd === 0 && even * 4 >= pairs * 3) return utf16BigEndian();
  return undefined;
}

/** The length of a UTF-8 sequence with this first byte (RFC 3629, 3). */
function utf8Length(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

function unicode(encoding: Encoding, name: 'utf8' | 'utf16le'): Decoding {
  const decoder = new StringDecoder(name);
  return {
    encoding,
    write: (bytes) => decoder.write(bytes),
    end: () => decoder.end(),
  };
}

function utf16BigEndian(): Decoding {
  const little = unicode('UTF-16BE', 'utf16le');
  let half: Buffer = Buffer.alloc(0);
  return {
    ...little,
    write: (bytes) => {
      const all = Buffer.concat([half, bytes]);
      const whole = all.length & ~1;
      half = all.subarray(whole);
      return little.write(all.subarray(0, whole).swap16());
    },
  };
}

/** Windows-1252 is Latin-1 but for these (WHATWG Encoding, index windows-1252, 0x80–0x9F). */
const differences = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(): Decoding {
  return {
    encoding: 'windows-1252',
    write: (bytes) =>
      bytes
        .toString('latin1')
        .replace(/[\u0080-\u009f]/g, (character) =>
          differences.charAt(character.charCodeAt(0) - 0x80),
        ),
    end: () => '',
  };
}
