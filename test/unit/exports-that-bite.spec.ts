import { text as readText } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvStream } from '../../src/common/csv/csv-stream.js';
import { escapeFormula, unescapeFormula } from '../../src/common/csv/formula.js';
import { read as readFileOf } from '../support/read-csv.js';

const written = (rows: string[][]): Promise<string> =>
  readText(
    csvStream(
      rows.map((cells) => cells.map(escapeFormula)),
      { separator: ',' },
    ),
  );

describe('exports that bite', () => {
  test.each(['=1', '+1', '-1', '@a', '＝1', '＋1', '－1', '＠a', '\t=1', '\r=1', '\n=1', "'=1"])(
    'are escaped: %j',
    async (cell) => {
      const csv = await written([['Email', cell]]);
      expect(csv).toMatch(/^Email,"?'/);
    },
  );

  test.each([',', ';', '\t', '|'])('are quoted where %j stands', async (separator) => {
    const csv = await written([['Email', `x${separator}=3`, 'plain']]);
    expect(csv).toBe(`Email,"x${separator}=3",plain\r\n`);
  });

  test('come back as they were: a round trip loses nothing', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(
          ...["'", '"', '=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\r\n'],
          ...[',', ';', '|', ' ', '\u00a0', 'a', 'é', '漢', '\ufeff', '\\'],
        ),
        maxLength: 10,
      }),
    );
    const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text.trim()));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        const csv = await written([['First Name', 'Email', 'Note'], ...rows]);
        const { file, rows: read } = await readFileOf(csv);
        expect(file.delimiter).toBe(',');
        const found = read.map(({ cells }) =>
          withoutTrailingBlanks(cells.map(unescapeFormula).map(withoutMarks)),
        );
        // A mark in the middle comes of files that were joined, and is dropped.
        expect(found).toEqual(rows.map((cells) => withoutTrailingBlanks(cells.map(withoutMarks))));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A row as readers give it. */
function withoutTrailingBlanks(cells: readonly string[]): string[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width--;
  return cells.slice(0, width);
}

function withoutMarks(text: string): string {
  return text.replaceAll('\ufeff', '');
}
