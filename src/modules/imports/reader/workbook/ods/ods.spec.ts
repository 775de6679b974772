import { describe, expect, it } from '@jest/globals';
import { odsParts, read } from '../../../../../../test/support/workbooks.js';

const text = (...cells: string[]): string =>
  cells
    .map(
      (one) =>
        `<table:table-cell office:value-type="string"><text:p>${one}</text:p></table:table-cell>`,
    )
    .join('');
const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const table = (name: string, rows: string, attributes = ''): string =>
  `<table:table table:name="${name}" ${attributes}><table:table-column/>${rows}</table:table>`;
const header = row(text('Email', 'Note'));

describe('a spreadsheet of OpenDocument', () => {
  it.each([
    [
      'paragraphs',
      '<table:table-cell><text:p>a</text:p><text:p>b<text:s text:c="2"/>c<text:line-break/>d</text:p></table:table-cell>',
      'a\nb  c\nd',
    ],
    [
      'spans',
      '<table:table-cell><text:p>A<text:span>n</text:span>\n  <text:a>n</text:a></text:p></table:table-cell>',
      'An n',
    ],
    [
      'no remarks',
      '<table:table-cell><office:annotation><text:p>no</text:p></office:annotation><text:p>yes</text:p></table:table-cell>',
      'yes',
    ],
    [
      'no table in it',
      '<table:table-cell><text:p>a</text:p><table:table><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table></table:table-cell>',
      'a',
    ],
    [
      'a number in full',
      '<table:table-cell office:value-type="float" office:value="491712000000"><text:p>4,92E+11</text:p></table:table-cell>',
      '491712000000',
    ],
    [
      'a number with a point',
      '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,50</text:p></table:table-cell>',
      '12.5',
    ],
    [
      'no thousands',
      '<table:table-cell office:value-type="float" office:value="1234"><text:p>1.234</text:p></table:table-cell>',
      '1234',
    ],
    [
      'zeros before',
      '<table:table-cell office:value-type="float" office:value="123"><text:p>00123</text:p></table:table-cell>',
      '00123',
    ],
    [
      'a part',
      '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12,50 %</text:p></table:table-cell>',
      '12.50%',
    ],
    [
      'a date',
      '<table:table-cell office:value-type="date" office:date-value="1985-04-03"><text:p>03.04.85</text:p></table:table-cell>',
      '1985-04-03',
    ],
    [
      'a moment',
      '<table:table-cell office:value-type="date" office:date-value="1985-04-03T10:30:00"><text:p>x</text:p></table:table-cell>',
      '1985-04-03 10:30:00',
    ],
    [
      'a time',
      '<table:table-cell office:value-type="time" office:time-value="PT36H05M00S"><text:p>x</text:p></table:table-cell>',
      '36:05:00',
    ],
    [
      'a truth',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
      'TRUE',
    ],
    [
      'no error',
      '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      undefined,
    ],
    [
      'no covered cell',
      '<table:covered-table-cell><text:p>x</text:p></table:covered-table-cell>',
      undefined,
    ],
  ])('shows %s', async (_, cell, shown) => {
    const parts = odsParts(table('A', header + row(text('x') + cell)));
    expect((await read(parts)).rows[0]?.cells[1]).toBe(shown);
  });

  it('repeats cells and rows, and counts blank ones at no cost', async () => {
    const blank = row(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      'table:number-rows-repeated="1000000"',
    );
    const same =
      '<table:table-cell table:number-columns-repeated="3"><text:p>x</text:p></table:table-cell>';
    const rows =
      header +
      blank +
      row(
        `<table:table-cell table:number-columns-repeated="2"/>${same}`,
        'table:number-rows-repeated="2"',
      ) +
      blank;
    const { file, rows: found } = await read(odsParts(table('A', rows)));
    expect(file).toMatchObject({ source: 'ods', sheet: 'A', delimiter: null, encoding: null });
    expect(found).toEqual([
      { line: 1_000_002, cells: ['', '', 'x', 'x', 'x'] },
      { line: 1_000_003, cells: ['', '', 'x', 'x', 'x'] },
    ]);
  });

  it('refuses a row that is repeated too often', async () => {
    const rows = header + row(text('a@corp.example'), 'table:number-rows-repeated="1000000"');
    await expect(read(odsParts(table('A', rows)), { maxRows: 5000 })).rejects.toMatchObject({
      code: 'import.too_many_rows',
    });
  });

  it('reads the sheet that is asked for, and hidden ones last', async () => {
    const hidden =
      '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
    const tables =
      table('Old', header + row(text('old@corp.example')), 'table:style-name="h"') +
      table('Blank', '') +
      table('People', header + row(text('new@corp.example')));
    const parts = odsParts(tables, hidden);
    const { file, rows } = await read(parts);
    expect(file).toMatchObject({ sheets: ['Old', 'Blank', 'People'], sheet: 'People' });
    expect(rows.map(({ cells }) => cells)).toEqual([['new@corp.example']]);
    expect((await read(parts, { sheet: 'Old' })).rows[0]?.cells).toEqual(['old@corp.example']);
  });

  it('is named for its password', async () => {
    const parts = {
      ...odsParts(''),
      'META-INF/manifest.xml': '<m:manifest xmlns:m="x"><m:encryption-data/></m:manifest>',
    };
    await expect(read(parts)).rejects.toMatchObject({
      code: 'import.unsupported_file',
      params: { kind: 'encrypted' },
    });
  });
});
