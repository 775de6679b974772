import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { fold } from '../../src/common/text/fold.js';
import type { JudgeContext } from '../../src/modules/enrolment/judge/judge-context.js';
import { judge, type JudgedRow } from '../../src/modules/enrolment/judge/judge.js';
import { mapColumns } from '../../src/modules/imports/columns/column-mapping.js';
import { valuesOf } from '../../src/modules/imports/columns/values/row-values.js';
import type { FileTable, TableRow } from '../../src/modules/imports/reader/table.js';
import { columns, read as readFileOf } from '../support/read-csv.js';

const group = (name: string): [string, { id: string; name: string; grantable: boolean }] => [
  fold(name),
  { id: name, name, grantable: true },
];
const context: JudgeContext = {
  defaultRole: 'member',
  metadataColumns: [],
  grantableRoles: new Set(['admin', 'hr', 'member']),
  groups: new Map([group('Managers'), group('Night shift')]),
  createMissingGroups: false,
};

async function read(
  name: string,
): Promise<{ file: FileTable; rows: TableRow[]; judged: JudgedRow[]; codes: string[][] }> {
  const bytes = await readFile(new URL(`../fixtures/csv/${name}`, import.meta.url));
  const { file, rows } = await readFileOf([bytes.subarray(0, 7), bytes.subarray(7)]);
  const header = file.opening.at(-1)?.cells ?? null;
  const values = valuesOf(mapColumns(header, rows, columns), columns);
  const judged = rows.map((row) => judge(values(row), context));
  return {
    file,
    rows,
    judged,
    codes: judged.map(({ errors }) => errors.map(({ code }) => code)),
  };
}

const people = (judged: JudgedRow[]): string[] =>
  judged.map(({ firstName, lastName }) => `${firstName ?? ''}|${lastName ?? ''}`);

describe('files as people make them', () => {
  it('reads the template filled in', async () => {
    const { file, rows, judged, codes } = await read('plain.csv');
    expect(codes.flat()).toEqual([]);
    expect(judged).toHaveLength(12);
    expect(file).toMatchObject({ delimiter: ',', encoding: 'UTF-8' });
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(judged[2]).toEqual({
      email: 'john@corp.example',
      username: 'john',
      usernameGiven: false,
      firstName: 'John',
      lastName: 'Doe',
      role: 'member',
      groups: ['Managers'],
      language: null,
      metadata: '{"apiKey":"abc123"}',
      errors: [],
      warnings: [],
    });
    expect(judged[6]).toMatchObject({
      email: 'sofia.lindqvist@corp.example',
      groups: ['Managers', 'Night shift'],
    });
    expect(judged[7]).toMatchObject({ username: 'tom.baker', role: 'member' });
    expect(judged[9]?.email).toBe('zoe@xn--mnchen-3ya.example');
    expect(judged[10]).toMatchObject({ firstName: 'Anna "Nan"', lastName: 'Smith, PhD' });
  });

  it('takes what a file does not say from the import', async () => {
    const { judged, codes } = await read('short-form.csv');
    expect(codes.flat()).toEqual([]);
    expect(judged.map(({ role }) => role)).toEqual(Array(6).fill('member'));
    expect(judged.map(({ username }) => username)).toEqual([
      'anna',
      'bob.stone',
      'cara.c',
      'dan',
      'eve_1',
      'fay',
    ]);
    expect(judged.filter(({ usernameGiven }) => !usernameGiven)).toHaveLength(1);
  });

  it.each([
    [
      'excel-europe.csv',
      { delimiter: ';', encoding: 'UTF-8' },
      ["Giulia|D'Angelo", 'Niccolò|Ferrè', 'Jürgen|Groß', 'Ana María|Núñez', 'Łukasz|Żak'],
    ],
    [
      'excel-windows-1252.csv',
      { delimiter: ';', encoding: 'windows-1252' },
      ['Jürgen|Groß', 'François|Lefèvre', 'Niño|Peña', 'Bjørn|Åkesson'],
    ],
    [
      'sheets-utf16.csv',
      { delimiter: '\t', encoding: 'UTF-16LE' },
      ['花子|山田', 'Ольга|Петрова', 'Nguyễn|An'],
    ],
    ['reordered-aliases.csv', { delimiter: ',' }, ['Ann|Bell', 'Ben|Cole', 'Cy|Dunn', 'Dee|Eck']],
    [
      'formulas.csv',
      {},
      [
        '=1+1|Sum',
        '+39 06|Phone',
        '@cmd|At',
        '-2|Minus',
        '=HYPERLINK(1)|Escaped',
        "=cmd|' /C calc'!A0|Dde",
      ],
    ],
  ])('reads %s', async (name, described, expected) => {
    const { file, judged, codes } = await read(name);
    expect(codes.flat()).toEqual([]);
    expect(file).toMatchObject(described);
    expect(people(judged)).toEqual(expected);
  });

  it('keeps names of every script as typed', async () => {
    const { rows, judged, codes } = await read('names.csv');
    expect(codes.flat()).toEqual([]);
    expect(people(judged)).toEqual(
      rows.map(({ cells }) => `${cells[0] ?? ''}|${cells[1] ?? ''}`.normalize('NFC')),
    );
  });

  it('finds every fault of messy.csv, row by row', async () => {
    const expected = JSON.parse(
      await readFile(new URL('../fixtures/csv/messy.expected.json', import.meta.url), 'utf8'),
    ) as { rowNumber: number; codes: string[]; warnings: string[] }[];
    const { rows, judged, codes } = await read('messy.csv');
    // That an earlier row has the same e-mail is not for the judge of one row to see.
    const own = expected.map((row) =>
      row.codes.filter((code) => code !== 'email.duplicate_in_file'),
    );
    expect(codes).toEqual(own);
    expect(judged.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual(
      expected.map(({ warnings }) => warnings),
    );
    expect(rows).toHaveLength(expected.length);
  });

  it('names the line of an unbalanced quote and reads on after it', async () => {
    const { rows, judged, codes } = await read('broken-quote.csv');
    expect(codes).toEqual([[], [], ['row.unbalanced_quote'], [], []]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(judged[2]?.errors[0]?.params).toEqual({ line: 4 });
    expect(rows[2]?.cells.slice(0, 3)).toEqual(['Bad', '"Quote', 'bad@corp.example']);
    expect(people(judged).slice(3)).toEqual(['Good|Three', 'Good|Four']);
  });
});
