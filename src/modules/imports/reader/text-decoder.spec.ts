import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AdaptiveDecoder } from './text-decoder.js';

function decode(pieces: Uint8Array[]): { text: string; encoding: string } {
  const decoder = new AdaptiveDecoder();
  let text = '';
  for (const piece of pieces) text += decoder.write(Buffer.from(piece));
  text += decoder.end();
  return { text, encoding: decoder.encoding };
}

const pieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
const size = fc.integer({ min: 1, max: 50 });
const ascii = 'Email,First Name,Last Name,Group\n';

describe('AdaptiveDecoder', () => {
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
        const found = decode(pieces(write(ascii + text), size));
        expect(found).toEqual({ text: ascii + text, encoding });
      }),
    );
  });

  it('gives the same text however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), size, fc.boolean(), (bytes, size, asText) => {
        const whole = asText ? Buffer.concat([Buffer.from(ascii), bytes]) : bytes;
        expect(decode(pieces(whole, size))).toEqual(decode([whole]));
      }),
      { numRuns: 2000 },
    );
  });

  // https://encoding.spec.whatwg.org/index-windows-1252.txt; Node 20's TextDecoder reads Latin-1.
  it('reads Windows-1252', () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
    const { text } = decode([Buffer.from(ascii), bytes]);
    expect(text.slice(ascii.length, ascii.length + 32)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    );
    expect(text.slice(ascii.length + 32)).toBe(Buffer.from(bytes.subarray(32)).toString('latin1'));
  });
});
