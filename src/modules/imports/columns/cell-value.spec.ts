import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeFormula } from '../../../common/csv/formula.js';
import { countWork } from '../../../../test/support/work.js';
import { cellValue } from './cell-value.js';

describe('cellValue', () => {
  it.each([
    // Most cells stand for themselves.
    ['Ada', 'Ada'],
    ["O'Brien", "O'Brien"],
    ["'t Hooft", "'t Hooft"],
    ['Null', 'Null'],
    ['null', 'null'],
    ['Na', 'Na'],
    ['Smith (Jr.)', 'Smith (Jr.)'],
    ['“Buddy” Smith', '“Buddy” Smith'],
    ['{"a": "\u00a0"}', '{"a": "\u00a0"}'],
    ['👩🏽‍💻', '👩🏽‍💻'],
    // What says that there is none.
    ...['NULL', ' NULL ', '\\N', '-', '--', '–', 'n/a', 'N/A', 'k.A.', 'k. A.', '#N/A', '#NV'].map(
      (cell) => [cell, ''] as const,
    ),
    ...['(null)', '=""', '""', '“”', '\u200b', '\ufeff', '="NULL"'].map(
      (cell) => [cell, ''] as const,
    ),
    // What spreadsheets put around.
    ["'=1+1", '=1+1'],
    ["'+49 171 1", '+49 171 1'],
    ["'@ada", '@ada'],
    ["'-", ''],
    ["'0049", '0049'],
    ["''=1", "'=1"],
    ['="Ada"', 'Ada'],
    ['="0171"', '0171'],
    ['="say ""hi"" now"', 'say "hi" now'],
    // The digits of UTF-8, as csvde writes them.
    ["X'4dc3bc6c6c6572'", 'Müller'],
    ["X'ff'", "X'ff'"],
    ["X'4d", "X'4d"],
    // Quotation marks around the whole.
    ['“Ada”', 'Ada'],
    ['„Ada“', 'Ada'],
    ['« Ada »', 'Ada'],
    ['‘Ada’', 'Ada'],
    ['"Ada"', '"Ada"'],
    ['“Ada” and “Bob”', '“Ada” and “Bob”'],
    ['‘t Hooft', '‘t Hooft'],
    // Characters that nobody sees.
    ['\u200fليلى', 'ليلى'],
    ['\u202bדוד\u202c', 'דוד'],
    ['\ufeffGrace', 'Grace'],
    ['Mül\u00adler\u00ad', 'Mül\u00adler'],
    ['Anna\u00a0Maria', 'Anna Maria'],
    ['山田\u3000', '山田'],
    ['Zoe\u0308', 'Zoë'],
  ])('reads %j as %j', (cell, value) => {
    expect(cellValue(cell)).toBe(value);
  });

  it('reads an exported cell as what was exported', () => {
    const text = fc.string({ unit: fc.constantFrom(..."'=+-@1aB ".split('')) });
    fc.assert(
      fc.property(text, (typed) => {
        fc.pre(!/^'\d/.test(typed.trim()) && typed === typed.trim());
        const value = cellValue(typed);
        expect(cellValue(escapeFormula(value))).toBe(value);
      }),
    );
  });

  it('never throws, and what comes out has no space at its ends', () => {
    const unit = fc.constantFrom(...'\'"=“”«»\u200f\ufeff -N\\aé\u0301\n'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (cell) => {
        const value = cellValue(cell);
        if (!cell.startsWith('{')) expect(value.length).toBeLessThanOrEqual(cell.length * 3);
      }),
    );
  });

  it.each([' ', '\u200b', '"', '“', '\u0301', "'", 'é', '=""'])(
    'looks at a long cell of %j a few times',
    (unit) => {
      const cell = `é${unit.repeat(200_000 / unit.length)}b`;
      const work = countWork();
      try {
        cellValue(cell);
        cellValue(unit.repeat(200_000 / unit.length));
      } finally {
        work.stop();
      }
      expect(work.characters).toBeLessThan(40 * cell.length);
    },
  );
});
