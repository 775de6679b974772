import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWork } from '../../../../../test/support/work.js';
import { tableClues as clues } from '../../../../../test/support/table-clues.js';
import { FileError } from '../file-error.js';
import { openText } from './open-text.js';

/**
 * The number of times that the reader may look at a character, on average, whatever the file: a
 * short one is read once in every dialect.
 */
const looks = 200;

/** Reads a file in pieces of `size` bytes. @returns how many characters were looked at. */
async function workOf(text: string, size: number): Promise<number> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  const work = countWork();
  try {
    const file = await openText(Readable.from(pieces), { clues, maxRows: 1_000_000 });
    for await (const rows of file.batches) expect(rows.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
  } finally {
    work.stop();
  }
  return work.characters;
}

const header = 'First Name,Email\n';
const wide = `${Array.from({ length: 500 }, (_, i) => `c${i}`).join(',')},Email\n`;

const records = 'name: Ann\nemail: a@b.example\n\n'.repeat(3);

/** A kind of file, as text of about a length. */
type Kind = (filled: (unit: string) => string) => string;

const kinds: [name: string, kind: Kind][] = [
  ['one long line', (filled) => filled('y')],
  ['one long line of words', (filled) => filled('y ')],
  ['nothing but blanks', (filled) => filled(' ')],
  ['nothing but line breaks', (filled) => filled('\n')],
  ['nothing but carriage returns', (filled) => filled('\r')],
  ['nothing but quotes', (filled) => filled('"')],
  ['nothing but separators', (filled) => filled(',')],
  ['nothing but tabs', (filled) => filled('\t')],
  ['a huge header', (filled) => filled('Email,')],
  ['a header of one huge quoted cell', (filled) => `"${filled('y\n')}"\na@b.example\n`],
  ['a first line that says sep= for ever', (filled) => `sep=${filled(';')}`],
  ['a header without an end behind sep=', (filled) => `sep=;\n${filled('Email;')}`],
  [
    'lines that end in carriage returns',
    (filled) => `First Name,Email\r${filled('Ann,a@b.example\r')}`,
  ],
  ['a quote that never closes', (filled) => `${header}"${filled('Ann,a@b.example\n')}`],
  ['quotes that never close', (filled) => header + filled('"Ann,a@b.example\n')],
  ['quotes that a later line closes', (filled) => header + filled('Ann","@\n')],
  ['quotes that join lines of many cells', (filled) => wide + filled(`@","${','.repeat(499)}@\n`)],
  [
    'cells that are always too many',
    (filled) => header + filled('Ann,a@b.example,,,,,,,,,,,,,,,,,,,,,,\n'),
  ],
  ['a row that never ends', (filled) => header + filled('Ann,')],
  [
    'a row of several lines and of very many blank cells',
    (filled) => `${header}x,"@,\n"${filled(',')}`,
  ],
  ['blanks before quotes', (filled) => header + filled('   "  ')],
  ['backslashes', (filled) => `email\tnote\nx@y.example\t\\N\n${filled('\\')}`],
  [
    'backslashes before line breaks',
    (filled) => `email\tnote\nx@y.example\t\\N\n${filled('a\\\n')}`,
  ],
  ['quotes of books', (filled) => `“Email”,“Note”\n${filled('“,')}`],
  ['whole lines in quotes', (filled) => `"Email,Note"\n${filled('"a@b.example,""x"""\n')}`],
  ['letters that are no UTF-8', (filled) => header + filled('é,a@b.example,M?ller\n')],
  ['records', (filled) => filled('name: Ann\nemail: a@b.example\n\n')],
  ['a record that never ends', (filled) => records + filled('  y\n')],
  ['a line without an end among records', (filled) => records + filled('y')],
  ['a name without an end among records', (filled) => `${records}${filled('y')}: Ann\n`],
  ['combining accents in the header', (filled) => `a${filled('\u0302\u0323')}\na@b.example\n`],
];

describe('a file that makes the reader slow', () => {
  test.each(kinds)('is read once, however it arrives in pieces: %s', async (_, kind) => {
    for (const [length, size] of [
      [8_000, 1],
      [8_000, 13],
      [50_000, 4096],
      [50_000, 50_000],
    ] as const) {
      const text = kind((unit) => unit.repeat(Math.ceil(length / unit.length)));
      expect(await workOf(text, size)).toBeLessThan(looks * text.length);
    }
  });

  test('is read once, whatever repeats in it', async () => {
    const unit = fc
      .array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', ' ', 'a', '@', 'a@b.example'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((tokens) => tokens.join(''));
    const size = fc.constantFrom(1, 7, 1000, 10_000);
    await fc.assert(
      fc.asyncProperty(unit, unit, size, async (opening, unit, size) => {
        const text = header + opening + unit.repeat(Math.ceil(3_000 / unit.length));
        expect(await workOf(text, size)).toBeLessThan(looks * text.length);
      }),
      { numRuns: 60 },
    );
  });
});
