import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reencode, singleByteEncodings } from './encodings.js';
import { doubtMark } from './mixed-utf8.js';
import { TextDecoding } from './text-decoder.js';

function decode(
  pieces: Uint8Array[],
  given?: ConstructorParameters<typeof TextDecoding>[0],
): { text: string; encoding: string } {
  const decoder = new TextDecoding(given);
  let text = '';
  for (const piece of pieces) text += decoder.write(Buffer.from(piece)).text;
  text += decoder.end().text;
  return { text, encoding: decoder.encoding };
}

const pieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
const size = fc.integer({ min: 1, max: 50 });
const ascii = 'Email,First Name,Last Name,Group\n';
const withoutMarks = (text: string): string => text.replaceAll('\ufeff', '');

describe('TextDecoding', () => {
  it('gives back any text, whatever Unicode form it is written in', () => {
    const forms = fc.constantFrom<[string, (text: string) => Buffer]>(
      ['UTF-8', (text) => Buffer.from(text)],
      ['UTF-8', (text) => Buffer.from(`\ufeff${text}`)],
      ['UTF-16LE', (text) => Buffer.from(text, 'utf16le')],
      ['UTF-16LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['UTF-16BE', (text) => Buffer.from(text, 'utf16le').swap16()],
      ['UTF-16BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    );
    fc.assert(
      fc.property(forms, fc.string({ unit: 'grapheme' }), size, ([encoding, write], text, size) => {
        const written = ascii + withoutMarks(text);
        expect(decode(pieces(write(written), size))).toEqual({ text: written, encoding });
      }),
    );
  });

  it('gives the same text however the bytes are cut', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, bytes, size, fc.boolean(), (some, more, size, isUtf8) => {
        const whole = Buffer.concat([
          Buffer.from(isUtf8 ? `${ascii}Jürgen\n` : ascii),
          some,
          Buffer.from('\n\ufeffZoë'),
          more,
        ]);
        expect(decode(pieces(whole, size))).toEqual(decode([whole]));
        expect(decode(pieces(whole, size), 'UTF-8')).toEqual(decode([whole], 'UTF-8'));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(singleByteEncodings)(
    'loses no byte in %s, and reads it anew in any other',
    (encoding) => {
      const bytes = Buffer.from(Uint8Array.from({ length: 256 }, (_, i) => i));
      const { text } = decode([Buffer.from(ascii), bytes], encoding);
      expect(new Set(text.slice(ascii.length)).size).toBe(256);
      for (const other of singleByteEncodings) {
        expect(reencode(text, encoding, other)).toBe(
          decode([Buffer.from(ascii), bytes], other).text,
        );
      }
    },
  );

  it('reads the undefined bytes of a code page as control characters', () => {
    expect(decode([Uint8Array.of(0x41, 0x81, 0x8d, 0x8f, 0x90, 0x9d)], 'windows-1252').text).toBe(
      'A\u0081\u008d\u008f\u0090\u009d',
    );
  });

  it('marks what is not UTF-8 in a file that is', () => {
    const joined = Buffer.concat([
      Buffer.from(`${ascii}Jürgen,Müller\nKäthe,Groß\n`),
      Buffer.from('Sören\n', 'latin1'),
    ]);
    expect(decode([joined])).toEqual({
      text: `${ascii}Jürgen,Müller\nKäthe,Groß\nSö${doubtMark}ren\n`,
      encoding: 'UTF-8',
    });
  });

  it('decides by what comes after much ASCII', () => {
    const plain = 'a@b.example,Ann\n'.repeat(10_000);
    const rest = Buffer.from('x@y.example,J\u0081rgen M\u0081ller\n', 'latin1');
    expect(decode(pieces(Buffer.concat([Buffer.from(plain), rest]), 4096))).toEqual({
      text: `${plain}x@y.example,Jürgen Müller\n`,
      encoding: 'IBM850',
    });
  });

  it('drops marks where files were joined', () => {
    expect(decode(pieces(Buffer.from('\ufeffEmail\na\n\ufeffEmail\r\n\ufeffb'), 1)).text).toBe(
      'Email\na\nEmail\r\nb',
    );
  });
});

describe('reencode', () => {
  it.each([
    ['KÑthe', 'macintosh', 'IBM850', 'Käthe'],
    ['Kהthe', 'windows-1252', 'IBM850', 'Kהthe'],
    ['鈴木', 'Shift_JIS', 'Shift_JIS', '鈴木'],
    ['鈴木', 'UTF-8', 'windows-1252', 'éˆ´æœ¨'],
    ['éˆ´æœ¨', 'windows-1252', 'UTF-8', '鈴木'],
  ] as const)('reads %j, %s, as %s', (text, from, to, expected) => {
    expect(reencode(text, from, to)).toBe(expected);
  });

  it('reads East Asian texts anew', () => {
    const read = reencode('鈴木一郎', 'Shift_JIS', 'GB18030');
    expect(read).not.toBe('鈴木一郎');
    expect(reencode(read, 'GB18030', 'Shift_JIS')).toBe('鈴木一郎');
  });
});
