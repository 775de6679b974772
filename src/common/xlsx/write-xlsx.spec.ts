import { setImmediate } from 'node:timers/promises';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partText, read } from '../../../test/support/workbooks.js';
import { writeXlsx } from './write-xlsx.js';

const written = (rows: Iterable<readonly string[]>): Promise<Buffer> =>
  buffer(writeXlsx(rows, { sheet: 'People' }));

describe('a written workbook', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '&',
        '<',
        '"',
        ']]>',
        '\r',
        '\n',
        '\t',
        ' ',
        '_x000D_',
        '\0',
        '_',
        '🌸',
      ),
      maxLength: 8,
    }),
  );
  const withoutHalves = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
  const withoutBlankEnd = (cells: string[]): string[] =>
    cells.slice(0, cells.findLastIndex((one) => one.trim() !== '') + 1);

  it('is read back as it was', async () => {
    const table = fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const found = await read(await written([['Email', 'Note'], ...rows, ['end']]));
        expect(found.file).toMatchObject({ source: 'xlsx', sheet: 'People', hasHeader: true });
        expect(found.rows).toEqual(
          [...rows, ['end']]
            .map((cells, i) => ({ line: i + 2, cells: withoutBlankEnd(cells.map(withoutHalves)) }))
            .filter(({ cells }) => cells.length > 0),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('holds texts alone, a header that stays in sight, and choices for columns', async () => {
    const stream = writeXlsx(
      [
        ['Email', 'Role', 'Group'],
        ['=1+1', 'Member', ''],
      ],
      {
        sheet: 'People: [2024]',
        choices: [
          { column: 1, choices: ['Admin', 'Member'] },
          { column: 2, choices: ['A, B & Co'] },
          { column: 3, choices: [] },
        ],
      },
    );
    const bytes = await buffer(stream);
    const sheet = await partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(sheet).toContain('<dataValidations count="2">');
    expect(sheet).toContain('sqref="B2:B1048576"><formula1>_choices!$A$1:$A$2</formula1>');
    const { file } = await read(bytes);
    expect(file.sheets).toEqual(['People   2024 ', '_choices']);
    const choices = await read(bytes, { sheet: '_choices' });
    expect(choices.rows.map(({ cells }) => cells)).toEqual([['Member']]);
    expect(choices.file.opening.map(({ cells }) => cells)).toEqual([['Admin', 'A, B & Co']]);
  });

  it('cuts off what no cell can hold', async () => {
    const { rows } = await read(await written([['Email'], ['x'.repeat(40_000)]]));
    expect(rows[0]?.cells[0]).toHaveLength(32_767);
  });

  it('is made as fast as it is read', async () => {
    let made = 0;
    const row = ['a@corp.example', 'x'.repeat(1000)];
    const rows = (function* () {
      for (; made < 1_000_000; made++) yield row;
    })();
    const stream = writeXlsx(rows, { sheet: 'x' });
    for (let i = 0; i < 100; i++) await setImmediate();
    expect(made).toBeLessThan(100_000);
    stream.destroy();
  });

  it('passes on what breaks the rows', async () => {
    const broken = (function* () {
      yield ['Email'];
      throw new Error('aborted');
    })();
    await expect(written(broken)).rejects.toThrow('aborted');
  });

  it('closes the rows when nobody wants the rest', async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const rows = (async function* () {
      try {
        for (;;) yield await Promise.resolve(['a@corp.example']);
      } finally {
        closed();
      }
    })();
    const stream = writeXlsx(rows, { sheet: 'x' });
    let size = 0;
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      size += bytes.length;
      if (size > 50_000) break;
    }
    await isClosed;
  });
});
