import { describe, expect, it } from '@jest/globals';
import {
  odsParts,
  open,
  read,
  textRow,
  xlsxParts,
  zipOf,
} from '../../../../../test/support/workbooks.js';
import { FileError } from '../file-error.js';

const header = textRow('Email', 'Note');
const person = textRow('a@corp.example', 'x');

describe('the table of a workbook', () => {
  const sheets = [
    { name: 'Notes', rows: textRow('Some', 'words') },
    { name: 'Keys', rows: textRow('b@corp.example') },
    { name: 'Secret', rows: header + person, state: 'veryHidden' },
    { name: 'People', rows: textRow('Staff') + header + person },
  ];

  it.each([
    ['with a header that names its key column', sheets, 'People', 2],
    ['with a column of keys', sheets.slice(0, 3), 'Keys', 0],
    ['with any rows', [sheets[0], sheets[2]], 'Notes', 1],
    ['that is hidden, if there is no other', [{ name: 'Blank', rows: '' }, sheets[2]], 'Secret', 1],
  ])('is on the sheet %s', async (_, some, name, opening) => {
    const made = some.flatMap((one) => one ?? []);
    const file = await open(xlsxParts(made));
    expect(file.sheet).toBe(name);
    expect(file.sheets).toEqual(made.map((one) => one.name));
    expect(file.opening).toHaveLength(opening);
    expect(file.hasHeader).toBe(opening > 0);
    await file.close();
  });

  it('has rows that are hidden, each with a doubt at its key', async () => {
    const filtered = person.replace('<row>', '<row hidden="1">');
    const xlsx = await read(xlsxParts([{ name: 'People', rows: header + person + filtered }]));
    expect(xlsx.rows.map(({ doubts }) => doubts)).toEqual([
      undefined,
      [{ index: 0, code: 'row.hidden' }],
    ]);
    const cell = (text: string): string =>
      `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const row = (cells: string, visibility: string): string =>
      `<table:table-row table:visibility="${visibility}">${cells}</table:table-row>`;
    const rows = [
      row(cell('Note') + cell('Email'), 'visible'),
      row(cell('x') + cell('a@corp.example'), 'filter'),
      row(cell('y') + cell('b@corp.example'), 'collapse'),
      row(cell('z') + cell('c@corp.example'), 'visible'),
    ];
    const ods = await read(odsParts(`<table:table table:name="P">${rows.join('')}</table:table>`));
    expect(ods.rows.map(({ doubts }) => doubts)).toEqual([
      [{ index: 1, code: 'row.hidden' }],
      [{ index: 1, code: 'row.hidden' }],
      undefined,
    ]);
  });

  it.each([
    [
      'commas',
      ['Staff of May', '', 'Name,Email', '"Lovelace, Ada",a@corp.example', 'Bo,b@corp.example'],
    ],
    ['semicolons', ['', '', 'Name;Email', 'Lovelace, Ada;a@corp.example', 'Bo;b@corp.example']],
  ])('is that of a text whose lines were pasted into a column, by %s', async (_, lines) => {
    const rows = lines.map((line) =>
      line === '' ? '<row/>' : textRow(line.replaceAll('"', '&quot;')),
    );
    const { file, rows: people } = await read(xlsxParts([{ name: 'People', rows: rows.join('') }]));
    expect(file).toMatchObject({
      source: 'xlsx',
      sheet: 'People',
      delimiter: null,
      encoding: null,
    });
    expect(people).toMatchObject([
      { line: 4, cells: ['Lovelace, Ada', 'a@corp.example'] },
      { line: 5, cells: ['Bo', 'b@corp.example'] },
    ]);
  });

  it('has letters put right that were wrong before they came into the workbook, or a doubt at them', async () => {
    const rows = [
      textRow('Email', 'Name'),
      textRow('a@corp.example', 'Jürgen'),
      textRow('b@corp.example', 'MÃ¼ller'),
      textRow('c@corp.example', 'M?ller'),
    ];
    const { rows: people } = await read(xlsxParts([{ name: 'People', rows: rows.join('') }]));
    const doubts = [{ index: 1, code: 'text.encoding_doubtful' }];
    expect(people).toEqual([
      { line: 2, cells: ['a@corp.example', 'Jürgen'] },
      { line: 3, cells: ['b@corp.example', 'Müller'] },
      { line: 4, cells: ['c@corp.example', 'M?ller'], doubts },
    ]);
  });

  it('is on the sheet that is asked for; the sheets are listed for another name', async () => {
    expect((await read(xlsxParts(sheets), { sheet: 'Secret' })).rows).toHaveLength(1);
    await expect(open(xlsxParts(sheets), { sheet: 'X' })).rejects.toThrow(
      'There is no sheet “X” in this workbook. Its sheets are “Notes”, “Keys”, “Secret” and “People”.',
    );
  });

  it('has the whole workbook, where other sheets have rows too; those that cannot be read have none', async () => {
    const blank = { name: 'Blank', rows: '' };
    const titles = { name: 'Titles', rows: header };
    const parts = xlsxParts([blank, ...sheets, titles, { name: 'Broken', rows: '<row' }]);
    const { file } = await read(parts);
    const whole = await file.whole();
    expect(whole?.sheets).toEqual(['Keys', 'Secret', 'People']);
    if (whole) expect((await read(whole.bytes, { sheet: 'Keys' })).rows).toHaveLength(1);
    const alone = await read(xlsxParts([blank, { name: 'A', rows: header + person }, titles]));
    expect(await alone.file.whole()).toBeNull();
  });

  it('is found among hundreds of sheets', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ name: `S${i}`, rows: textRow('x') }));
    const file = await open(xlsxParts([...many, { name: 'People', rows: header + person }]));
    expect(file.sheet).toBe('People');
    await file.close();
  });

  it('has the rows in batches, and no more than allowed', async () => {
    const parts = xlsxParts([{ name: 'A', rows: header + person.repeat(25) }]);
    const sizes: number[] = [];
    const { batches } = await open(parts, { batchSize: 10 });
    for await (const batch of batches) sizes.push(batch.length);
    expect(sizes).toEqual([10, 10, 5]);
    await expect(read(parts, { maxRows: 24 })).rejects.toMatchObject({
      code: 'import.too_many_rows',
    });
  });

  it.each([
    ['has no rows behind its header', header, /header but no rows/],
    ['is blank', '<row r="5"><c s="1"/></row>', /no sheet with cells/],
  ])('is refused where it %s', async (_, rows, message) => {
    const refusal = read(xlsxParts([{ name: 'A', rows }]));
    await expect(refusal).rejects.toMatchObject({ code: 'import.no_rows' });
    await expect(refusal).rejects.toThrow(message);
  });
});

describe('what is no workbook, or a bad one', () => {
  const good = xlsxParts([{ name: 'A', rows: header + person }]);
  const sheet = 'xl/worksheets/sheet1.xml';
  const withSheet = (xml: string): Promise<Buffer> => zipOf({ ...good, [sheet]: xml });

  it.each([
    ['docx', { 'word/document.xml': '' }],
    ['pptx', { 'ppt/presentation.xml': '' }],
    ['numbers', { 'Index/Document.iwa': '' }],
    ['xlsb', { 'xl/workbook.bin': '' }],
    ['zip', { 'people.csv': 'Email' }],
    ['odt', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }],
    ['odp', { mimetype: 'application/vnd.oasis.opendocument.presentation' }],
  ])('is named: %s', async (kind, parts) => {
    await expect(open(parts)).rejects.toMatchObject({
      code: 'import.unsupported_file',
      params: { kind },
    });
  });

  it.each([0.2, 0.5, 0.9, 0.999])('is refused when %d of it has arrived', async (part) => {
    const bytes = await zipOf(good);
    const refusal = open(bytes.subarray(0, Math.floor(part * bytes.length)));
    await expect(refusal).rejects.toThrow(/breaks off/);
    await expect(refusal).rejects.toBeInstanceOf(FileError);
  });

  it('is refused when a bit of it has changed', async () => {
    const bytes = await zipOf(good);
    const at = bytes.indexOf(sheet) + sheet.length + 60;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    await expect(read(bytes)).rejects.toBeInstanceOf(FileError);
  });

  it.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>',
      /document type/,
    ],
    ['an unknown entity', '<worksheet><sheetData>&b;</sheetData></worksheet>', /damaged/],
    ['elements that do not match', '<worksheet><sheetData></worksheet>', /damaged/],
    ['elements without an end', '<worksheet><sheetData>', /damaged/],
    ['very deep elements', '<a>'.repeat(100_000), /far more/],
    ['a very long tag', `<a b="${'x y '.repeat(1_500_000)}"/>`, /far more/],
  ])('is refused for %s', async (_, xml, message) => {
    await expect(withSheet(xml).then((bytes) => read(bytes))).rejects.toThrow(message);
  });

  it('is refused for bytes that are no text', async () => {
    const parts = { ...good, [sheet]: Buffer.from('<worksheet>\xff</worksheet>', 'latin1') };
    await expect(read(parts)).rejects.toThrow(/damaged/);
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    'is refused at once when %s is a bomb',
    async (path) => {
      const bytes = await zipOf({ ...good, [path]: Buffer.alloc(64 << 20, 32) });
      expect(bytes.length).toBeLessThan(70_000);
      const begin = process.memoryUsage.rss();
      await expect(read(bytes)).rejects.toThrow(/far more/);
      expect(process.memoryUsage.rss() - begin).toBeLessThan(50 << 20);
    },
  );

  it('is refused when a bomb lies about its size', async () => {
    const bytes = await zipOf({ ...good, [sheet]: Buffer.alloc(20 << 20, 32) });
    const directory = bytes.lastIndexOf(sheet) - 46;
    bytes.writeUInt32LE(1_000_000, directory + 24);
    await expect(read(bytes)).rejects.toThrow(/damaged/);
  });

  it('is refused for very many parts, shared strings and sheets', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`p${i}`, '']));
    await expect(open({ ...good, ...parts })).rejects.toThrow(/far more/);
    const tables = '<table:table table:name="x"/>'.repeat(2_001);
    await expect(open(odsParts(tables))).rejects.toThrow(/far more/);
    // Making so many parts takes its time.
  }, 120_000);

  it('passes on what breaks the source', async () => {
    const { openWorkbook } = await import('./open-workbook.js');
    const broken = (async function* () {
      yield await Promise.resolve(Buffer.from('PK'));
      throw new Error('aborted');
    })();
    const clues = {
      header: () => ({ recognized: 0, hasKey: false }),
      nameOf: () => undefined,
      isKey: () => false,
    };
    await expect(openWorkbook(broken, { clues, maxRows: 1 })).rejects.toThrow('aborted');
  });
});
