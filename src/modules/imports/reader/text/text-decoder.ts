import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import { type EncodingGuess, guessEncoding, isDoubtful } from './encoding-guess.js';
import { decodeSingleByte, type Encoding, isSingleByte } from './encodings.js';
import { decodeMixed, unfinishedLength } from './mixed-utf8.js';

/** A piece of text. */
export interface TextPiece {
  text: string;
  /** False when something in it may be doubtful: it has more than ASCII, or a question mark. */
  isPlain: boolean;
}

interface Decoding {
  encoding: Encoding;
  write(bytes: Buffer): string;
  end(): string;
}

/** The number of bytes that are looked at for UTF-16 without a mark. */
const beginningSize = 32;
/** The number of bytes, from the first beyond ASCII on, by which the encoding is judged. */
const sampleSize = 65_536;
/** The number of bytes before it that are kept, as they begin its word. */
const contextSize = 24;

/**
 * Decodes a file whose encoding nobody has told, piece by piece.
 *
 * A byte order mark decides; without one, zeros in every other byte mean UTF-16. Else nothing is
 * decided while there is only ASCII, which reads the same in all others; what begins with the first
 * byte beyond it is the sample by which the encoding is judged (see encoding-guess.ts). Marks at
 * the beginning of lines, where files were joined, are dropped. How the bytes are cut into pieces
 * makes no difference.
 */
export class TextDecoding {
  private decoding: Decoding | undefined;
  /** The guess that the decoding rests on, where it may be another. */
  private unsure: EncodingGuess | undefined;
  /** Bytes that are not decoded yet. */
  private held: Buffer = Buffer.alloc(0);
  private context: Buffer = Buffer.alloc(0);
  private begun = false;
  private atLineBegin = true;

  /** @param given the encoding, when somebody has told. */
  constructor(private readonly given?: Encoding) {}

  /** The encoding that was found; ASCII alone counts as UTF-8. Final once the file is read. */
  get encoding(): Encoding {
    return this.decoding?.encoding ?? this.given ?? 'UTF-8';
  }

  /** Tells whether a text that was decoded may have been meant otherwise. */
  isDoubtful(text: string): boolean {
    return this.unsure !== undefined && isDoubtful(text, this.unsure);
  }

  write(bytes: Buffer): TextPiece {
    return this.piece(this.decode(bytes, false));
  }

  end(): TextPiece {
    return this.piece(this.decode(Buffer.alloc(0), true) + (this.decoding?.end() ?? ''));
  }

  private piece(text: string): TextPiece {
    if (text === '') return { text, isPlain: true };
    const clean = text.includes('\ufeff') || this.atLineBegin ? this.withoutMarks(text) : text;
    const last = text.charCodeAt(text.length - 1);
    this.atLineBegin = last === 10 || last === 13 || (clean === '' && this.atLineBegin);
    return { text: clean, isPlain: isPlain(clean) };
  }

  private withoutMarks(text: string): string {
    if (!text.includes('\ufeff')) return text;
    const begun = this.atLineBegin ? text.replace(/^\ufeff+/, '') : text;
    return begun.replace(/([\r\n])\ufeff+/g, '$1');
  }

  private decode(bytes: Buffer, ended: boolean): string {
    if (this.decoding !== undefined) return this.decoding.write(bytes);
    const all = this.held.length === 0 ? bytes : Buffer.concat([this.held, bytes]);
    this.held = Buffer.alloc(0);
    if (!this.begun) {
      if (all.length < beginningSize && !ended) return this.hold(all);
      this.begun = true;
      const mark = byMark(all);
      const encoding = this.given ?? mark?.encoding ?? byZeros(all);
      if (encoding !== undefined) {
        this.decoding = decodingOf(encoding);
        return this.decoding.write(all.subarray(mark?.encoding === encoding ? mark.length : 0));
      }
    }
    return this.judge(all, ended);
  }

  private judge(all: Buffer, ended: boolean): string {
    const first = isAscii(all) ? -1 : all.findIndex((byte) => byte >= 0x80);
    const plain = first < 0 ? all : all.subarray(0, first);
    const context = Buffer.concat([this.context, plain.subarray(-contextSize)]);
    this.context = context.subarray(-contextSize);
    const text = plain.toString('latin1');
    if (first < 0) return text;
    const rest = all.subarray(first);
    if (rest.length < sampleSize && !ended) return text + this.hold(rest);
    const sample = Buffer.concat([this.context, rest.subarray(0, sampleSize)]);
    const guess = guessEncoding(sample);
    if (guess.isPoor || guess.rivals.length > 0) this.unsure = guess;
    this.decoding = decodingOf(guess.encoding);
    return text + this.decoding.write(rest);
  }

  private hold(bytes: Buffer): string {
    // A copy: the source may use its buffer again.
    this.held = Buffer.from(bytes);
    return '';
  }
}

function isPlain(text: string): boolean {
  return !/[^\0->@-\x7f]/.test(text);
}

function byMark(bytes: Buffer): { encoding: Encoding; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'UTF-8', length: 3 };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', length: 2 };
  return undefined;
}

/** The header's words are mostly ASCII, so one byte of each pair is zero and the other never. */
function byZeros(bytes: Buffer): Encoding | undefined {
  const pairs = Math.min(bytes.length, beginningSize) >> 1;
  if (pairs < 2) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (even === 0 && odd * 4 >= pairs * 3) return 'UTF-16LE';
  if (odd === 0 && even * 4 >= pairs * 3) return 'UTF-16BE';
  return undefined;
}

function decodingOf(encoding: Encoding): Decoding {
  if (encoding === 'UTF-8') return utf8();
  if (encoding === 'UTF-16LE') return utf16(encoding);
  if (encoding === 'UTF-16BE') return utf16BigEndian();
  if (isSingleByte(encoding)) {
    return { encoding, write: (bytes) => decodeSingleByte(bytes, encoding), end: () => '' };
  }
  const decoder = new TextDecoder(encoding);
  return {
    encoding,
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

function utf8(): Decoding {
  let unfinished: Buffer = Buffer.alloc(0);
  return {
    encoding: 'UTF-8',
    write: (bytes) => {
      const all = unfinished.length === 0 ? bytes : Buffer.concat([unfinished, bytes]);
      const length = all.length - unfinishedLength(all);
      unfinished = Buffer.from(all.subarray(length));
      return decodeMixed(all.subarray(0, length));
    },
    end: () => decodeMixed(unfinished),
  };
}

function utf16(encoding: Encoding): Decoding {
  const decoder = new StringDecoder('utf16le');
  return { encoding, write: (bytes) => decoder.write(bytes), end: () => decoder.end() };
}

function utf16BigEndian(): Decoding {
  const little = utf16('UTF-16BE');
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
