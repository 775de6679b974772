import { describe, expect, it } from '@jest/globals';
import { read, textRow, xlsxParts } from '../../../../../../test/support/workbooks.js';

const header = textRow('Email', 'Note');
const sheet = (rows: string, more = {}): Record<string, string> =>
  xlsxParts([{ name: 'People', rows: header + rows }], more);
const cellsOf = async (parts: Record<string, string>): Promise<string[][]> =>
  (await read(parts)).rows.map(({ cells }) => cells);
const noteOf = async (cell: string, more = {}): Promise<string | undefined> =>
  (await cellsOf(sheet(`<row r="2"><c r="A2"><v>1</v></c>${cell}</row>`, more)))[0]?.[1];

/** Styles with a cell format for each code, or for each number of a built-in one. */
const stylesOf = (...formats: (string | number)[]): string => {
  const codes = formats.map((one, i) =>
    typeof one === 'string'
      ? `<numFmt numFmtId="${200 + i}" formatCode="${one.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/>`
      : '',
  );
  const ids = formats.map(
    (one, i) => `<xf numFmtId="${typeof one === 'string' ? 200 + i : one}"/>`,
  );
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.join('')}</cellXfs>`;
};

describe('cells of a workbook of Excel', () => {
  it.each([
    ['a shared string', '<c r="B2" t="s"><v>0</v></c>', 'Zoë'],
    ['runs of a shared string', '<c r="B2" t="s"><v>1</v></c>', 'Ann Lee'],
    ['a string without its reading', '<c r="B2" t="s"><v>2</v></c>', '東京'],
    ['an escaped character', '<c r="B2" t="s"><v>3</v></c>', 'a\rb _x000D_'],
    [
      'inline runs',
      '<c t="inlineStr"><is><r><t>A</t></r><r><t>b</t></r><rPh><t>c</t></rPh></is></c>',
      'Ab',
    ],
    ['what a formula gave', '<c t="str"><f>A1&amp;"x"</f><v>Ax</v></c>', 'Ax'],
    ['a number of a formula', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula without a value', '<c><f>1+1</f></c>', undefined],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#N/A</v></c>', undefined],
    ['a date as ISO writes it', '<c t="d"><v>2024-05-01T00:00:00</v></c>', '2024-05-01'],
    ['a large number', '<c><v>4.91712E+11</v></c>', '491712000000'],
    ['a sum of fractions', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['CDATA', '<c t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
  ])('shows %s', async (_, cell, shown) => {
    const strings =
      '<si><t>Zoë</t></si><si><r><t>Ann</t></r><r><t xml:space="preserve"> Lee</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b _x005F_x000D_</t></si>';
    expect(await noteOf(cell, { strings })).toBe(shown);
  });

  it.each<[string | number, string, string]>([
    ['General', '12.50', '12.5'],
    ['00000', '123', '00123'],
    ['@', '491712000000', '491712000000'],
    [14, '45413', '2024-05-01'],
    [22, '45413.5', '2024-05-01 12:00:00'],
    [14, '45413.5', '2024-05-01'],
    ['[$-407]d. mmmm yyyy;@', '31107', '1985-03-01'],
    ['dd"m"yy', '59', '1900-02-28'],
    [14, '60', '1900-02-29'],
    [14, '61', '1900-03-01'],
    [30, '45413', '2024-05-01'],
    ['h:mm', '0.5', '12:00:00'],
    ['[h]:mm', '1.5', '36:00:00'],
    ['[Red]"days" 0', '3', 'days 3'],
    ['0.00', '2.675', '2.68'],
    ['#,##0.00', '1234.5', '1234.50'],
    ['0.00%', '0.125', '12.50%'],
    [10, '0.5', '50.00%'],
    ['(000) 000-0000', '301234567', '(030) 123-4567'],
    ['[<=9999999]###-####;(###) ###-####', '5551234', '555-1234'],
    ['[<=9999999]###-####;(###) ###-####', '2125551234', '(212) 555-1234'],
    ['0.00E+00', '491712345678', '491712345678'],
    ['0;(0);"none"', '-7', '(7)'],
    ['0;(0);"none"', '0', 'none'],
    ['0.0', '-7', '-7.0'],
    ['0.##', '5', '5'],
    ['yyyy-mm-dd', '-1', '-1'],
  ])('shows a number by the format %s: %s is %s', async (format, value, shown) => {
    const cell = `<c r="B2" s="0"><v>${value}</v></c>`;
    expect(await noteOf(cell, { styles: stylesOf(format) })).toBe(shown);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const more = { styles: stylesOf(14), properties: 'date1904="1"' };
    expect(await noteOf('<c s="0"><v>43951</v></c>', more)).toBe('2024-05-01');
  });

  it('puts cells where they say, and others behind those before', async () => {
    expect(
      await cellsOf(
        sheet(
          '<row><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c><c><v>2</v></c></row>' +
            '<row r="7" hidden="1"><c s="1"/><c r="b7"><v>5</v></c></row><row><c><v>6</v></c></row><row r="3"/>',
        ),
      ),
    ).toEqual([['1', '2', '3'], ['', '5'], ['6']]);
  });

  it('names the row of the sheet, also where rows are out of order', async () => {
    const { rows } = await read(
      sheet('<row r="9"><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row>'),
    );
    expect(rows.map(({ line }) => line)).toEqual([9, 4]);
  });

  it.each([
    ['a column', '<row><c r="XFE2"><v>1</v></c></row>', /Row 2 .*outside/],
    ['a row', '<row r="1048577"><c><v>1</v></c></row>', /Row 1,048,577 .*outside/],
    ['a shared string', '<row><c t="s"><v>9</v></c></row>', /damaged/],
  ])('refuses %s that no sheet has', async (_, row, message) => {
    const error: unknown = await read(sheet(row)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'import.unreadable' });
    expect((error as Error).message).toMatch(message);
  });

  it('keeps that there was something beyond the columns, and refuses a header that long', async () => {
    const far = '<c r="XFD2"><v>1</v></c>';
    expect((await cellsOf(sheet(`<row r="2">${far}</row>`)))[0]).toHaveLength(513);
    const wide = textRow('Email', ...Array<string>(512).fill('x'));
    await expect(read(xlsxParts([{ name: 'a', rows: wide }]))).rejects.toThrow(/512/);
  });
});

describe('the parts of a workbook of Excel', () => {
  const rows = textRow('a@corp.example', 'x');

  it('are found by their relationships, whatever their case, prefixes and edition', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = {
      '_rels/.rels': `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/XL/Book.xml"/></p:Relationships>`,
      'xl/book.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="People" sheetId="4" q:id="z"/></x:sheets></x:workbook>`,
      'xl/_rels/book.xml.rels': `<Relationships><Relationship Id="z" Type="${strict}/officeDocument/relationships/worksheet" Target="..\\Sheets/./One.XML"/></Relationships>`,
      'Sheets/one.xml': `<x:worksheet xmlns:x="y"><x:sheetData>${(header + rows).replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`,
    };
    expect(await cellsOf(parts)).toEqual([['a@corp.example', 'x']]);
  });

  it('are guessed where relationships are missing', async () => {
    const parts = sheet(rows);
    delete parts['xl/_rels/workbook.xml.rels'];
    delete parts['_rels/.rels'];
    expect(await cellsOf(parts)).toEqual([['a@corp.example', 'x']]);
  });

  it('are left out where a sheet is missing, or is a chart', async () => {
    const parts = xlsxParts([
      { name: 'Lost', rows: '' },
      { name: 'Chart', rows: '' },
      { name: 'People', rows: header + rows },
    ]);
    delete parts['xl/worksheets/sheet1.xml'];
    const related = 'xl/_rels/workbook.xml.rels';
    parts[related] = (parts[related] ?? '').replace(
      /worksheet(?=" Target="worksheets\/sheet2)/,
      'chartsheet',
    );
    expect((await read(parts)).file.sheets).toEqual(['People']);
    delete parts['xl/worksheets/sheet3.xml'];
    await expect(read(parts)).rejects.toMatchObject({ code: 'import.no_rows' });
  });

  it('may be in UTF-16', async () => {
    const parts: Record<string, string | Buffer> = sheet(rows);
    const path = 'xl/worksheets/sheet1.xml';
    parts[path] = Buffer.from(`\ufeff${parts[path] as string}`, 'utf16le');
    expect((await read(parts)).rows).toHaveLength(1);
  });

  it('are not run when they are macros', async () => {
    expect(await cellsOf({ ...sheet(rows), 'xl/vbaProject.bin': 'x' })).toHaveLength(1);
  });
});
