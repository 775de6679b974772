import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseString } from 'fast-csv';
import { cut, places } from '../../../../../test/support/read-csv.js';
import { tableClues as clues } from '../../../../../test/support/table-clues.js';
import type { FileTable, TableRow } from '../table.js';
import { writerOf } from './encodings.js';
import { openText } from './open-text.js';

type Piece = string | Uint8Array;
type Options = Partial<Parameters<typeof openText>[1]>;

async function read(
  pieces: Piece | Piece[],
  options: Options = {},
): Promise<{ table: FileTable; rows: TableRow[] }> {
  const bytes = [pieces].flat().map((piece) => Buffer.from(piece));
  const table = await openText(Readable.from(bytes), { clues, maxRows: 100_000, ...options });
  const rows: TableRow[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { table, rows };
}

const bytewise = (text: string): Uint8Array[] =>
  [...Buffer.from(text)].map((byte) => Uint8Array.of(byte));

describe('a header that names no address', () => {
  it('is found above a line of units', async () => {
    const { table, rows } = await read(
      'Student,ID,Login\n  Points Possible,,\nLovelace,1,ada@b.example\nHopper,2,grace@b.example\n',
    );
    expect(table.hasHeader).toBe(true);
    expect(table.opening.at(-1)?.cells).toEqual(['Student', 'ID', 'Login']);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('is found above cells of which the first is blank in all rows', async () => {
    const { table } = await read('|Last|Reach|\n|King|ada@b.example|\n|Ray|bob@b.example|\n');
    expect(table.opening.at(-1)?.cells).toEqual(['', 'Last', 'Reach']);
  });
});

describe('well-formed CSV', () => {
  const cell = fc.string({
    unit: fc.constantFrom(...'ab ";,|\t\n\ré漢🌸\'='),
    maxLength: 8,
  });
  const table = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
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
  const withoutBlanks = (cells: string[]): string[] => {
    const end = cells.findLastIndex((one) => one.trim() !== '');
    return cells.slice(0, end + 1);
  };

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
          oracle.map(withoutBlanks).filter((cells) => cells.length > 0),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every address, whatever stands around it and however it is cut', async () => {
    const noise = fc.array(
      fc.constantFrom('"', "'", ',', ';', '\t', ' ', 'a', 'é', '“', '\\', '=', '1,5'),
      { maxLength: 6 },
    );
    const line = noise.map((tokens) => tokens.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        places,
        async (lines, at) => {
          const text = ['Email,Note', ...lines.map((one, i) => `p${i}@corp.example,${one}`)].join(
            '\n',
          );
          const whole = await read(text);
          expect((await read(cut(Buffer.from(text), at))).rows).toEqual(whole.rows);
          const found = whole.rows.flatMap(({ cells }) => cells).join('\n');
          for (const i of lines.keys()) expect(found).toContain(`p${i}@corp.example`);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('dialects', () => {
  it.each<[string, string, string, string[][]]>([
    [
      'single quotes',
      "'Email','First Name'\n'a@b.example','Ann, O''Hara'\n",
      ',',
      [['a@b.example', "Ann, O'Hara"]],
    ],
    [
      'whole lines',
      '"Email,First Name"\n"a@b.example,""Ann, B."""\n',
      ',',
      [['a@b.example', 'Ann, B.']],
    ],
    [
      'whole lines among others',
      '"Email;First Name",,\n"a@b.example;Ann",,\nb@c.example;Bob\n',
      ';',
      [
        ['a@b.example', 'Ann'],
        ['b@c.example', 'Bob'],
      ],
    ],
    [
      'quotes of books',
      '“Email”,“Last Name”\n“a@b.example”,“Lovelace, Countess”\n',
      ',',
      [['“a@b.example”', '“Lovelace, Countess”']],
    ],
    [
      'an outfile',
      'email\tnote\na@b.example\tx\\\ny\nb@c.example\t\\N\nc@d.example\ta\\\tb\\\\c\n',
      '\t',
      [
        ['a@b.example', 'x\ny'],
        ['b@c.example', '\\N'],
        ['c@d.example', 'a\tb\\c'],
      ],
    ],
    [
      'a batch',
      'email\tnote\na@b.example\tx\\ny\nb@c.example\ta\\\\b "q"\n',
      '\t',
      [
        ['a@b.example', 'x\ny'],
        ['b@c.example', 'a\\b "q"'],
      ],
    ],
    [
      'paths of Windows',
      'email\tnote\na@b.example\tC:\\new\\table\nb@c.example\t\\\\server\\new\n',
      '\t',
      [
        ['a@b.example', 'C:\\new\\table'],
        ['b@c.example', '\\\\server\\new'],
      ],
    ],
    [
      'escaped quotes',
      'email,note\na@b.example,"says \\"hi\\", twice"\nb@c.example,"x"\n',
      ',',
      [
        ['a@b.example', 'says "hi", twice'],
        ['b@c.example', 'x'],
      ],
    ],
    [
      'columns below a rule',
      'first name email           role\n---------- --------------- ------\nAnn Mary   a@b.example     Member\nBob        b@c.example\n',
      ' ',
      [
        ['----------', '---------------', '------'],
        ['Ann Mary', 'a@b.example', 'Member'],
        ['Bob', 'b@c.example'],
      ],
    ],
    [
      'columns below words',
      'First Name  Email        Role\nAnn         a@b.example  HR\nBob Ray     b@c.example  Admin\n',
      ' ',
      [
        ['Ann', 'a@b.example', 'HR'],
        ['Bob Ray', 'b@c.example', 'Admin'],
      ],
    ],
    [
      'aligned columns',
      ' first name |    email    \n------------+-------------\n Ann        | a@b.example\n(1 row)\n',
      '|',
      [['------------+-------------'], [' Ann        ', ' a@b.example'], ['(1 row)']],
    ],
    [
      'columns below a title',
      'Staff of May      page 1\n\nFirst Name  Email        Role\nAnn         a@b.example  HR\nBob Ray     b@c.example  Admin\n',
      ' ',
      [
        ['Ann', 'a@b.example', 'HR'],
        ['Bob Ray', 'b@c.example', 'Admin'],
      ],
    ],
    [
      'a drawn table',
      '┌────────────┬─────────────┐\n│ first name │    email    │\n├────────────┼─────────────┤\n│ Ann        │ a@b.example │\n└────────────┴─────────────┘\n',
      '│',
      [
        ['├────────────┼─────────────┤'],
        ['', ' Ann        ', ' a@b.example '],
        ['└────────────┴─────────────┘'],
      ],
    ],
    [
      'a rare separator',
      'First Name^Last Name^Email\nAnn^Ray^a@b.example\nBob^Orr^b@c.example\n',
      '^',
      [
        ['Ann', 'Ray', 'a@b.example'],
        ['Bob', 'Orr', 'b@c.example'],
      ],
    ],
    [
      'the lower of two headers, below which the addresses stand',
      'First Name,Email,Contact,\n,,First Name,Email\n,,Ann,a@b.example\n,,Bob,b@c.example\n',
      ',',
      [
        ['', '', 'Ann', 'a@b.example'],
        ['', '', 'Bob', 'b@c.example'],
      ],
    ],
    [
      'decimal commas',
      'First Name,Hours,Email\nAnn,38,5,a@b.example\nBob,40,b@c.example\nEve,1,5,7\n',
      ',',
      [
        ['Ann', '38,5', 'a@b.example'],
        ['Bob', '40', 'b@c.example'],
        ['Eve', '1', '5', '7'],
      ],
    ],
    [
      'a named separator',
      'sep=;\r\nEmail;Group,Team\r\na@b.example;x,y\r\n',
      ';',
      [['a@b.example', 'x,y']],
    ],
  ])('reads %s', async (_, text, delimiter, expected) => {
    for (const pieces of [[text], bytewise(text)]) {
      const { table, rows } = await read(pieces);
      expect(table).toMatchObject({ delimiter, hasHeader: true });
      expect(rows.map(({ cells }) => cells)).toEqual(expected);
      expect(rows.filter(({ fault }) => fault !== undefined)).toEqual([]);
    }
  });

  it('names the lines on which rows begin', async () => {
    const { rows } = await read(
      'email\tnote\na@b.example\tx\\\r\ny\r\nb@c.example\t\\N\r\n\r\nc@d.example\t1',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 6]);
  });
});

describe('the header', () => {
  it.each<[string, string, string[] | undefined, number]>([
    [
      'below titles',
      'Staff of Hamburg;;\n;;\nAs of 1.3.;;\nVorname;Nachname;E-Mail\nA;B;a@b.example\n',
      ['Vorname', 'Nachname', 'E-Mail'],
      1,
    ],
    [
      'below a type',
      '#TYPE User\n"First Name","Email"\n"A","a@b.example"\n',
      ['First Name', 'Email'],
      1,
    ],
    ['nowhere', 'A,B,a@b.example\nC,D,c@d.example\n', undefined, 2],
    [
      'of unknown words',
      'Teilnehmer;Kontakt\nA;a@b.example\nC;c@d.example\n',
      ['Teilnehmer', 'Kontakt'],
      2,
    ],
    [
      'of a table without keys',
      'List\nNumber;Town\n1;Rome\n2;Bonn\n3;Bern\n',
      ['Number', 'Town'],
      3,
    ],
    ['never a row with a key', 'x@y.example,Email\nA,a@b.example\n', undefined, 2],
  ])('is found %s', async (_, text, header, count) => {
    const { table, rows } = await read(text);
    expect(table.hasHeader).toBe(header !== undefined);
    expect(table.opening.at(-1)?.cells).toEqual(header);
    expect(rows).toHaveLength(count);
  });

  it.each<[string, Piece, string, RegExp]>([
    ['nothing', '', 'import.no_rows', /empty/],
    ['separators only', ';;\n;;\n', 'import.no_rows', /empty/],
    ['a first line without an end', 'y'.repeat(3_000_000), 'import.unreadable', /does not end/],
    ['a header only', 'Email\r\n\r\n', 'import.no_rows', /no rows/],
    ['10,000 columns', `${'Email,'.repeat(9_999)}x\na@b.example\n`, 'import.unreadable', /512/],
    ['an open quote in the header', 'Email,"x\na@b.example\n', 'import.unreadable', /line 1/],
    ['bytes', Buffer.from([...Array(256).keys()]), 'import.unsupported_file', /neither/],
  ])('is not asked of %s', async (_, bytes, code, message) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
  });
});

describe('encodings', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

  it('are found late, and named when all is read', async () => {
    const write = writerOf('windows-1250');
    const name = Buffer.concat(
      [...'Łukasz Wiśniewski'].map((one) => write(one) ?? Buffer.alloc(0)),
    );
    const { table, rows } = await read([
      'Email;Vorname\n',
      'a@b.example;Ann\n'.repeat(5000),
      'x@y.example;',
      name,
    ]);
    expect(rows.at(-1)?.cells).toEqual(['x@y.example', 'Łukasz Wiśniewski']);
    expect(table.encoding).toBe('windows-1250');
  });

  it('are as they are told', async () => {
    const bytes = latin('Email,Vorname\na@b.example,J\xfcrgen\n');
    const { table, rows } = await read(bytes, { encoding: 'windows-1251' });
    expect([table.encoding, rows[0]?.cells[1]]).toEqual(['windows-1251', 'Jьrgen']);
    await expect(read(bytes, { encoding: 'EBCDIC' })).rejects.toMatchObject({
      code: 'import.unreadable',
    });
  });

  it('leave doubts at the cells, however the file is cut', async () => {
    const text = Buffer.concat([
      Buffer.from(`Email,Vorname\n${'a@b.example,Zoë\n'.repeat(3)}`),
      latin('b@c.example,S\xf6ren\nc@d.example,Ann\nd@e.example,J?rgen\n'),
      Buffer.from('e@f.example,MÃ¼ller\nf@g.example,Gro\ufffd\n'),
    ]);
    for (const pieces of [[text], [...text].map((byte) => Uint8Array.of(byte))]) {
      const { rows } = await read(pieces);
      expect(
        rows.slice(3).map(({ cells, doubts }) => [cells[1], doubts?.map(({ index }) => index)]),
      ).toEqual([
        ['Sören', [1]],
        ['Ann', undefined],
        ['J?rgen', [1]],
        ['Müller', undefined],
        ['Gro\ufffd', [1]],
      ]);
    }
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
