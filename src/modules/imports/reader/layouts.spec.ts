import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { tableClues } from '../../../../test/support/table-clues.js';
import { writeXlsx } from '../../../common/xlsx/write-xlsx.js';
import { openFile, openSheet } from './open-file.js';
import type { TableClues } from './table.js';

const clues: TableClues = {
  ...tableClues,
  header: (cells) => tableClues.header(cells.map((cell) => cell.replace(/ \d$/, ''))),
  isCalling: (cell) => /^(?:first|last) name$|^(?:vor|nach)?name$/i.test(cell),
  isOther: (cell) => cell === 'Manager',
};

async function read(text: string): Promise<{ header: string[]; rows: [number, string[]][] }> {
  const table = await openFile(Readable.from([Buffer.from(text)]), { clues, maxRows: 1000 });
  const rows: [number, string[]][] = [];
  for await (const batch of table.batches) {
    rows.push(...batch.map(({ line, cells }): [number, string[]] => [line, cells]));
  }
  return { header: table.hasHeader ? (table.opening.at(-1)?.cells ?? []) : [], rows };
}

const [a, b, c] = ['a@x.example', 'b@x.example', 'c@x.example'];

describe('people side by side', () => {
  it('are rows of their own where a blank column is between', async () => {
    const text = `Name;Email;;Name;Email\nAda;${a};;Ben;${b}\nEva;${c}`;
    const { header, rows } = await read(text);
    expect(header).toEqual(['Name', 'Email']);
    expect(rows).toEqual([
      [2, ['Ada', a]],
      [2, ['Ben', b]],
      [3, ['Eva', c]],
    ]);
  });

  it('are rows of their own where numbers tell them apart, with what is of both', async () => {
    const text = `No;Name 1;Email 1;Name 2;Email 2;Town\n7;Ada;${a};Ben;${b};Ulm`;
    const { header, rows } = await read(text);
    expect(header).toEqual(['No', 'Name', 'Email', 'Town']);
    expect(rows).toEqual([
      [2, ['7', 'Ada', a, 'Ulm']],
      [2, ['7', 'Ben', b, 'Ulm']],
    ]);
  });

  it('count as rows each', async () => {
    const row = `Ada;${a};;Ben;${b}\n`;
    const table = await openFile(
      Readable.from([Buffer.from(`Name;Email;;Name;Email\n${row.repeat(3)}`)]),
      { clues, maxRows: 5 },
    );
    await expect(table.batches.next()).rejects.toMatchObject({ code: 'import.too_many_rows' });
  });

  it('are found in a sheet that was chosen, too', async () => {
    const rows = [
      ['Name', 'Email', '', 'Name', 'Email'],
      ['Ada', a, '', 'Ben', b],
    ];
    const bytes = await buffer(writeXlsx(rows, { sheet: 'People' }));
    const table = await openSheet(bytes, { clues, maxRows: 100, sheet: 'People' });
    const { value } = await table.batches.next();
    expect(value).toMatchObject([{ cells: ['Ada', a] }, { cells: ['Ben', b] }]);
    await table.close();
  });

  it.each([
    ['of somebody else', `Employee;;Manager;\nName;Email;Name;Email\nAda;${a};Ben;${b}`],
    ['without anything between', `Name;Email;Name;Email\nAda;${a};Ben;${b}`],
    ['of one person', `Name;Role 1;Email 1;Role 2;Email 2\nAda;HR;${a};HR;${b}`],
  ])('stay one row where the columns are %s', async (_, text) => {
    expect((await read(text)).rows).toHaveLength(1);
  });
});

describe('people as columns', () => {
  it('are turned into rows, on the line of their addresses', async () => {
    const { header, rows } = await read(`List\nVorname;Ada;Ben\nEmail;${a};${b}\nGroup;;IT\n`);
    expect(header).toEqual(['List', 'Vorname', 'Email', 'Group']);
    expect(rows).toEqual([
      [3, ['', 'Ada', a, '']],
      [3, ['', 'Ben', b, 'IT']],
    ]);
  });

  it('are no people where a cell is no address', async () => {
    const { rows } = await read(`Vorname;Ada;Ben\nEmail;${a};none\n`);
    expect(rows.flat(2)).toContain('none');
  });
});

describe('people one below the other', () => {
  const people: [string[], string[]] = [
    ['first_name', 'email'],
    ['First name', 'Email'],
  ];
  const known = { ...clues, header: headerOf };

  function headerOf(cells: readonly string[]): ReturnType<TableClues['header']> {
    return clues.header(cells.map((cell) => cell.replace('_', ' ')));
  }

  it.each([
    [
      '\\G',
      `*** 1. row ***\nfirst_name: Ada\n     email: ${a}\n*** 2. row ***\nfirst_name: Ben\n email: ${b}\n`,
    ],
    [
      '\\x',
      `-[ RECORD 1 ]---\nfirst_name | Ada\nemail      | ${a}\n-[ RECORD 2 ]-\nfirst_name | Ben\nemail | ${b}\n`,
    ],
    [
      'Format-List',
      `\r\nFirst name : Ada\r\nEmail      : ${a}\r\n\r\nFirst name : Ben\r\nEmail : ${b}\r\n`,
    ],
    ['line mode', `first_name = Ada\nemail = ${a}\n\nfirst_name = Ben\nemail = ${b}`],
    ['no blank lines', `First name: Ada\nEmail: ${a}\nFirst name: Ben\nEmail: ${b}`],
  ])('are read as %s writes them', async (_, text) => {
    const source = Readable.from([...Buffer.from(text)].map((byte) => Buffer.from([byte])));
    const table = await openFile(source, { clues: known, maxRows: 100 });
    const rows: string[][] = [];
    for await (const batch of table.batches) rows.push(...batch.map(({ cells }) => cells));
    expect(people).toContainEqual(table.opening.at(-1)?.cells);
    expect(rows).toEqual([
      ['Ada', a],
      ['Ben', b],
    ]);
  });

  it('lose no line, and stand where their addresses do', async () => {
    const text = `Team list\n\nFirst name: Ada\nEmail: ${a}\nGroup: IT,\n  Lab\n\nGroup: HR\nEmail: ${b}\n2 people\n`;
    const { header, rows } = await read(text);
    expect(header).toEqual(['First name', 'Email', 'Group']);
    expect(rows).toEqual([
      [1, ['Team list']],
      [4, ['Ada', a, 'IT, Lab']],
      [9, ['', b, 'HR']],
      [10, ['2 people']],
    ]);
  });

  it('are looked for in no more time than a text is long', async () => {
    const text = `Email: ${a}\nFirst name: Ada\n${'*'.repeat(200_000)}\n${'x: '.repeat(100_000)}\n`;
    expect((await read(text)).header).toEqual(['Email', 'First name', 'x']);
  });
});

describe('letters that pages escape', () => {
  it('are not cut in two by semicolons', async () => {
    const text = `Vorname;Nachname;Email\nJ&uuml;rgen;Gro&szlig;;${a}\nRay & Co;B;${b}\n`;
    expect((await read(text)).rows).toEqual([
      [2, ['J&uuml;rgen', 'Gro&szlig;', a]],
      [3, ['Ray & Co', 'B', b]],
    ]);
  });
});

describe('a header between two bars each', () => {
  it('is as wide as its rows', async () => {
    const { header, rows } = await read(`||First name||Last name||Email||\n|Ada|King|${a}|\n`);
    expect([header, rows]).toEqual([
      ['', 'First name', 'Last name', 'Email'],
      [[2, ['', 'Ada', 'King', a]]],
    ]);
  });
});
