import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { parseString } from 'fast-csv';
import fc from 'fast-check';
import { unescapeFormula } from '../../../common/csv/formula.js';
import { CsvFileError } from './csv-file-error.js';
import { openCsv, type CsvFile, type CsvRow } from './csv-reader.js';
import { FileColumns } from '../columns/file-columns.js';

const columns = new FileColumns([]);

type Piece = string | Uint8Array;

async function read(
  pieces: Piece | Piece[],
  options = { columns, maxRows: 100_000, batchSize: 1000 },
): Promise<{ file: CsvFile; rows: CsvRow[] }> {
  const bytes = [pieces].flat().map((piece) => Buffer.from(piece));
  const file = await openCsv(Readable.from(bytes), options);
  const rows: CsvRow[] = [];
  for await (const batch of file.batches) rows.push(...batch);
  return { file, rows };
}

const cellsOf = async (text: Piece | Piece[]): Promise<string[][]> =>
  (await read(text)).rows.map(({ cells }) => cells);

const faultyLines = (rows: CsvRow[]): number[] =>
  rows.filter(({ fault }) => fault !== undefined).map(({ line }) => line);

/** Cuts bytes at the given places (as fractions of the whole). */
function cut(bytes: Uint8Array, places: number[]): Uint8Array[] {
  const at = places.map((place) => Math.floor(place * bytes.length)).sort((a, b) => a - b);
  return [0, ...at].map((begin, i) => bytes.subarray(begin, at[i] ?? bytes.length));
}
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

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

describe('malformed quoting', () => {
  const header = 'First Name,Last Name,Email\n';
  const good = (n: number): string => `Good,${n},good${n}@corp.example\n`;

  it.each([
    ['never closed', 'Bad,"Quote,bad@corp.example\n'],
    ['text behind a quoted part', 'Bad,"Quo"te,bad@corp.example\n'],
    ['a quote at the very end', 'Bad,Quote,"\n'],
    ['two rows that would close each other', 'Bad,"Quote,b@corp.example\nBad,5",c@corp.example\n'],
    ['a doubled quote', 'Bad,"Quote"",bad@corp.example\n'],
  ])('costs its own line only: %s', async (_, bad) => {
    const { rows } = await read(header + good(1) + bad + good(2) + good(3));
    expect(faultyLines(rows)).toContain(3);
    const sound = rows.filter(({ cells }) => cells[0] === 'Good');
    expect(sound.map(({ cells }) => cells[2])).toEqual([
      'good1@corp.example',
      'good2@corp.example',
      'good3@corp.example',
    ]);
    expect(faultyLines(sound)).toEqual([]);
  });

  it.each([
    'Later,"Has, a comma",later@corp.example\n',
    'Later,"has ""quotes"" inside",later@corp.example\n',
    '"Later","all","later@corp.example"\n',
    'Later,"",later@corp.example\n',
    'Later,"several\nlines",later@corp.example\n',
    'Later,", begins with the separator",later@corp.example\n',
  ])('is not closed by a later row: %j', async (later) => {
    const alone = await cellsOf(header + later);
    const { rows } = await read(`${header}Bad,"Quote,bad@corp.example\n${later}${good(1)}`);
    expect(faultyLines(rows)).toEqual([2]);
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([
      ...alone,
      ['Good', '1', 'good1@corp.example'],
    ]);
  });

  it.each([
    ['an address', 'Name,Address,Email', ['Ann', '12 High St\nLondon, UK', 'ann@corp.example']],
    ['a note', 'Email,Note', ['ann@corp.example', 'Hello,\nask bob@corp.example, or me\n']],
    ['JSON', 'Email,Metadata', ['ann@corp.example', '{\n  "a": 1,\n  "b": "@,@"\n}']],
    ['surplus', 'Name,Email', ['A\nB', 'ann@corp.example', 'x']],
  ])('does not suspect %s of several lines', async (_, header, cells) => {
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
    const { rows } = await read(`${header}\n${row}\n${row}\n`);
    expect(rows.map(({ cells }) => cells)).toEqual([cells, cells]);
    expect(faultyLines(rows)).toEqual([]);
  });

  it('takes quotes inside an unquoted cell as they are', async () => {
    expect(await cellsOf(`${header}Dwayne "Rock",6'5",d@corp.example\n`)).toEqual([
      ['Dwayne "Rock"', `6'5"`, 'd@corp.example'],
    ]);
  });

  it('keeps the lines of a quoted cell before the malformed one', async () => {
    const { rows } = await read(`${header}One,"two\nlines","b"ad@corp.example\n${good(1)}`);
    expect(rows).toEqual([
      {
        rowNumber: 1,
        line: 2,
        cells: ['One', 'two\nlines', '"b"ad@corp.example'],
        fault: 'row.unbalanced_quote',
      },
      { rowNumber: 2, line: 4, cells: ['Good', '1', 'good1@corp.example'] },
    ]);
  });

  it('gives a cut-off file as far as it goes', async () => {
    const { rows } = await read(`${header}${good(1)}Cut,Of`);
    expect(rows[1]).toEqual({ rowNumber: 2, line: 3, cells: ['Cut', 'Of'] });
  });

  it('never loses the good rows after any bytes whatever, however they are cut', async () => {
    const junk = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({
          unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';', '@', 'é', '\0'),
          maxLength: 60,
        })
        .map((text) => Buffer.from(text)),
    );
    const sound = [1, 2, 3].map((n) => `Good,"${n}, th",good${n}@corp.example`);
    await fc.assert(
      fc.asyncProperty(junk, places, fc.constantFrom('\n', '\r\n'), async (bytes, places, end) => {
        const text = Buffer.concat([
          // Long enough for the kind of the file to be told by it.
          Buffer.from(header + good(0).repeat(30)),
          bytes,
          Buffer.from(end + sound.join(end) + end),
        ]);
        const { rows } = await read(cut(text, places));
        expect(rows.slice(-3).map(({ cells, fault }) => ({ cells, fault }))).toEqual(
          [1, 2, 3].map((n) => ({ cells: ['Good', `${n}, th`, `good${n}@corp.example`] })),
        );
        expect(rows).toEqual((await read(text)).rows);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a file with a reason or reads it, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'Email', '=', 'sep', '\0', 'é') }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        await read(file).catch((error: unknown) => expect(error).toBeInstanceOf(CsvFileError));
      }),
      { numRuns: 1000 },
    );
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
