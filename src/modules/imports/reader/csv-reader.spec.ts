import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { parseString } from 'fast-csv';
import fc from 'fast-check';
import { unescapeFormula } from '../../../common/csv/formula.js';
import { CsvFileError } from './csv-file-error.js';
import { openCsv, type CsvFile } from './csv-reader.js';
import {
  cellsOf,
  columns,
  cut,
  faultyLines,
  places,
  read,
  type Piece,
} from '../../../../test/support/read-csv.js';

describe('well-formed CSV', () => {
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
  const cell = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '"',
      ',',
      ';',
      '|',
      '\t',
      '\n',
      '\r',
      'é',
      '漢',
      '🌸',
      "'",
      '=',
    ),
    maxLength: 8,
  });
  const table = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: lineBreak,
    width: fc.integer({ min: 2, max: 5 }),
    rows: fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 8,
    }),
    mark: fc.boolean(),
    finished: fc.boolean(),
    places,
  });

  const write = (text: string, quoted: boolean, delimiter: string): string =>
    quoted || /^\s|\s$|["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;

  it('is read as fast-csv reads it, however it is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ delimiter, end, width, rows, mark, finished, places }) => {
        const header = ['Email', 'b', 'c', 'd', 'e'].slice(0, width);
        const lines = rows.map((row) =>
          row
            .slice(0, width)
            .map(([text, quoted]) => write(text, quoted, delimiter))
            .join(delimiter),
        );
        const text = [header.join(delimiter), ...lines].join(end) + (finished ? end : '');
        const [, ...oracle] = await readWithFastCsv(text, delimiter);
        const bytes = Buffer.from((mark ? '\ufeff' : '') + text);
        const found = await read(cut(bytes, places)).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'import.no_rows' });
          return { rows: [] };
        });
        expect(found.rows.map(({ cells }) => cells)).toEqual(
          oracle.map((cells) => cells.map(unescapeFormula)),
        );
        expect(faultyLines(found.rows)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('names the line on which each row begins', async () => {
    const { rows } = await read(
      '\n\r\nEmail,Note\r\n\r\n a ,"x\r\ny\rz"\r\n,,\r\nb,"\n"\nc,d\re,"f',
    );
    expect(rows.map(({ rowNumber, line }) => [rowNumber, line])).toEqual([
      [1, 5],
      [2, 9],
      [3, 11],
      [4, 12],
    ]);
  });

  it('honours a first line that names the separator', async () => {
    const { file, rows } = await read(['sep=;\r', '\nEmail;Group,Team\r\na@b.example;x,y\r\n']);
    expect(file.delimiter).toBe(';');
    expect(rows).toEqual([{ rowNumber: 1, line: 3, cells: ['a@b.example', 'x,y'] }]);
  });

  it('prefers the separator that gives known columns', async () => {
    const { file } = await read('Email;Team (a, b, c, d)\nx@y.example;1\n');
    expect(file.delimiter).toBe(';');
  });

  it.each([
    [';', '"E-Mail\nAdresse";Vorname;Email\r\nx;Ann;ann@corp.example\r\n'],
    ['\t', '"Email\n(work)"\t"First, given; name"\tEmail\nx\tAnn\tann@corp.example\n'],
    ['|', '"a\n\n""b"", c"|Vorname|"Email"\nx|Ann|ann@corp.example'],
    [',', '"several\nlines;;\t\t||",First Name,Email\nx,Ann,ann@corp.example'],
  ])('finds %j where the first header cell has several lines', async (delimiter, text) => {
    for (const pieces of [[text], [...text]]) {
      const { file, rows } = await read(pieces);
      expect(file.delimiter).toBe(delimiter);
      expect(file.header.recognized.map(({ index }) => index)).toContain(2);
      expect(rows.map(({ cells }) => cells)).toEqual([['x', 'Ann', 'ann@corp.example']]);
    }
  });

  it('drops blank cells beyond the header, and keeps others for the judge', async () => {
    expect(await cellsOf('Email,Username,,\na,b,,\nc,d, ,e\nf\n')).toEqual([
      ['a', 'b'],
      ['c', 'd', ' ', 'e'],
      ['f'],
    ]);
  });
});

describe('what does not fit', () => {
  const chunked = (text: string, size = 65_536): Uint8Array[] => {
    const bytes = Buffer.from(text);
    const pieces: Uint8Array[] = [];
    for (let i = 0; i < bytes.length; i += size) pieces.push(bytes.subarray(i, i + size));
    return pieces;
  };
  const big = 10_000_000;

  it.each([
    ['unquoted', 'x'.repeat(big), 'x'.repeat(200_001)],
    ['quoted', `"${'x'.repeat(big)}"`, 'x'.repeat(200_001)],
    ['of doubled quotes', `"${'""'.repeat(big / 2)}"`, '"'.repeat(200_001)],
    ['of doubled quotes, odd', `"x${'""'.repeat(big / 2)}"`, `x${'"'.repeat(200_000)}`],
  ])('cuts off a huge cell just above the longest limit: %s', async (_, written, cut) => {
    const text = `Email,Note,Metadata\na@b.example,1,${written}\nc@d.example,2,${written}\ne@f.example,3,{}\n`;
    const rows = await cellsOf(chunked(text));
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['a@b.example', '1'],
      ['c@d.example', '2'],
      ['e@f.example', '3'],
    ]);
    expect(rows[0]?.[2] === cut).toBe(true);
    expect(rows[1]?.[2] === cut).toBe(true);
    expect(rows[2]?.[2]).toBe('{}');
  });

  it('reads on after a huge cell whose quote is never closed', async () => {
    const lines = `a@b.example,"${'x'.repeat(2_000_000)}\nc@d.example,2\n`;
    const many = `e@f.example,"4\n${'x@y.example,5\n'.repeat(200_000)}`;
    const { rows } = await read(chunked(`Email,Note\n${lines}${many}`), {
      columns,
      maxRows: 1_000_000,
      batchSize: 1000,
    });
    expect(faultyLines(rows)).toEqual([2, 4]);
    expect(rows).toHaveLength(200_003);
    expect(rows.at(-1)).toEqual({ rowNumber: 200_003, line: 200_004, cells: ['x@y.example', '5'] });
  });

  it('keeps that there was something in one of very many cells', async () => {
    const cells = (await cellsOf(chunked(`Email\na@b.example${','.repeat(3_000_000)}x\n`)))[0];
    expect(cells?.length).toBe(513);
    expect(cells?.at(-1)).toBe('x');
    expect(await cellsOf(`Email\na@b.example${','.repeat(30_000)}\n`)).toEqual([['a@b.example']]);
  });

  it('holds no more of the file than it needs', async () => {
    let sent = 0;
    let asked = 0;
    const source = Readable.from(
      (function* () {
        yield Buffer.from('Email,Username\n');
        for (; sent < 1000; sent++) yield Buffer.from('a@b.example,c\n'.repeat(1000));
      })(),
    );
    const file = await openCsv(source, { columns, maxRows: 10_000_000 });
    for await (const batch of file.batches) {
      asked += batch.length;
      expect(sent * 1000 - asked).toBeLessThan(100_000);
    }
    expect(asked).toBe(1_000_000);
  });

  const xlsx = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500)]);
  it.each<[string, Piece, string, RegExp]>([
    ['nothing', '', 'import.no_rows', /empty/],
    ['blank lines', '\n , ,\r\n\n', 'import.no_rows', /empty/],
    ['a mark only', '\ufeff', 'import.no_rows', /empty/],
    ['a first line without an end', 'y'.repeat(3_000_000), 'import.unreadable', /does not end/],
    ['a header only', 'Email\r\n\r\n', 'import.no_rows', /no rows/],
    ['a workbook', xlsx, 'import.unreadable', /Excel workbook. Save it as CSV/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'import.unreadable', /picture/],
    ['bytes', Buffer.from([...Array(256).keys()]), 'import.unreadable', /not a text file/],
    ['10,000 columns', `${'Email,'.repeat(9_999)}x\na@b.example\n`, 'import.unreadable', /512/],
    ['an open quote in the header', 'Email,"x\na@b.example\n', 'import.unreadable', /line 1/],
  ])('refuses %s', async (_, bytes, code, message) => {
    const refusal = read(bytes);
    await expect(refusal).rejects.toBeInstanceOf(CsvFileError);
    await expect(refusal).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
  });

  it('refuses more rows than allowed as soon as there is one, and closes the source', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        yield Buffer.from('Email\n');
        for (;;) yield await Promise.resolve(Buffer.from('a@b.example\n'));
      } finally {
        closed = true;
      }
    })();
    const file = await openCsv(source, { columns, maxRows: 5000 });
    const drain = async (): Promise<void> => {
      for await (const batch of file.batches) expect(batch.length).toBeLessThanOrEqual(1000);
    };
    await expect(drain()).rejects.toMatchObject({ code: 'import.too_many_rows' });
    expect(closed).toBe(true);
  });

  it('closes the source when nobody wants the rows', async () => {
    const source = Readable.from([Buffer.from('Name\n'), Buffer.from('x\n'.repeat(5000))]);
    const file = await openCsv(source, { columns, maxRows: 10 });
    expect(file.header.faults).toHaveLength(1);
    await file.close();
    expect(source.destroyed).toBe(true);
  });

  it('passes on what breaks the source', async () => {
    const broken = (async function* () {
      yield await Promise.resolve(Buffer.from('Email\na@b.example\n'));
      throw new Error('aborted');
    })();
    const file = await openCsv(broken, { columns, maxRows: 10 }).catch((error: unknown) => error);
    if (file instanceof Error) expect(file.message).toBe('aborted');
    else await expect((file as CsvFile).batches.next()).rejects.toThrow('aborted');
  });
});

describe('encodings', () => {
  const text = 'Email;Vorname\nzoë@firma.example;Łukasz 🌸\n';
  const ascii = 'a@b.example;Ann\n'.repeat(1000);
  const big = (little: string): Buffer => Buffer.from(little, 'utf16le').swap16();

  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'UTF-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16LE', Buffer.from(text, 'utf16le'), 'UTF-16LE'],
    ['UTF-16BE with a mark', big(`\ufeff${text}`), 'UTF-16BE'],
    ['UTF-16BE', big(text), 'UTF-16BE'],
  ])('reads %s, byte by byte', async (_, bytes, encoding) => {
    const { file, rows } = await read([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(file).toMatchObject({ encoding, delimiter: ';' });
    expect(rows.map(({ cells }) => cells)).toEqual([['zoë@firma.example', 'Łukasz 🌸']]);
  });

  it.each(['UTF-8', 'windows-1252'])('decides late for %s', async (encoding) => {
    const name = Buffer.from('Žoë’s', encoding === 'UTF-8' ? 'utf8' : 'latin1');
    if (encoding !== 'UTF-8') name.set([0x8e, 0x6f, 0xeb, 0x92]);
    const { file, rows } = await read([`Email;Vorname\n${ascii}x@y.example;`, name, '\n']);
    expect(rows.at(-1)?.cells).toEqual(['x@y.example', 'Žoë’s']);
    expect(file.encoding).toBe(encoding);
  });

  it('marks what is malformed once UTF-8 is decided', async () => {
    const rows = await cellsOf([
      'Email,Vorname\na@b.example,Zoë\nc@d.example,',
      Uint8Array.of(0xe9),
      '\ne@f.example,Eve\n',
    ]);
    expect(rows.map(([, name]) => name)).toEqual(['Zoë', '\ufffd', 'Eve']);
  });

  it('lets a stray NUL be a character of its cell', async () => {
    expect(await cellsOf('Email,Vorname\na@b.example,A\0nn\n')).toEqual([['a@b.example', 'A\0nn']]);
  });
});

function readWithFastCsv(text: string, delimiter: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    parseString<string[], string[]>(text, { delimiter, ignoreEmpty: true })
      .on('error', reject)
      .on('data', (row: string[]) => rows.push(row))
      .on('end', () => resolve(rows));
  });
}
