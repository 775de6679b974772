import { text as readText } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvStream } from '../../src/common/csv/csv-stream.js';
import { escapeFormula } from '../../src/common/csv/formula.js';
import { openCsv } from '../../src/modules/imports/reader/csv-reader.js';
import { FileColumns } from '../../src/modules/imports/columns/file-columns.js';

const columns = new FileColumns([]);

const written = (rows: string[][]): Promise<string> =>
  readText(csvStream(rows.map((cells) => cells.map(escapeFormula))));

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
        const file = await openCsv(Readable.from([Buffer.from(csv)]), { columns, maxRows: 1000 });
        const found: string[][] = [];
        for await (const batch of file.batches) found.push(...batch.map(({ cells }) => cells));
        expect(file.delimiter).toBe(',');
        expect(found).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });
});
