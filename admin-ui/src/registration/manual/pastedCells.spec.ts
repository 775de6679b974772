import { expect, test } from '@jest/globals';
import { blankRow, type GridColumn } from './manualRows.js';
import { isManyCells, readPasted, withPasted } from './pastedCells.js';

const grid: GridColumn[] = [
  { field: 'email', label: 'E-mail' },
  { field: 'username', label: 'Username' },
  { field: 'firstName', label: 'First name' },
  { field: 'lastName', label: 'Last name' },
];

const table = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

test('a header is no row, and the columns without a place are named', () => {
  const text = table(
    ['First Name', 'Email', 'Department', 'Notes', 'Phone'],
    ['Ada', 'ada@corp.example', 'Analysis', '', '+44 20 1'],
    ['Bob', 'bob@corp.example', '', '', ''],
  );
  expect(readPasted(text, 'email', grid)).toEqual({
    hasHeader: true,
    leftOut: ['Department', 'Phone'],
    rows: [
      { firstName: 'Ada', email: 'ada@corp.example' },
      { firstName: 'Bob', email: 'bob@corp.example' },
    ],
  });
});

test('the application’s columns have their places', () => {
  const wider: GridColumn[] = [...grid, { field: 'metadata.department', label: 'Department' }];
  const text = table(['Email', 'department'], ['ada@corp.example', 'Analysis']);
  expect(readPasted(text, 'email', wider)).toEqual({
    hasHeader: true,
    leftOut: [],
    rows: [{ email: 'ada@corp.example', 'metadata.department': 'Analysis' }],
  });
});

test('a header in words of another language is found by the addresses below it', () => {
  const text = table(['Vorname', 'E-Mail-Adresse'], ['Ada', 'ada@corp.example']);
  expect(readPasted(text, 'email', grid)).toEqual({
    hasHeader: true,
    leftOut: ['Vorname'],
    rows: [{ email: 'ada@corp.example' }],
  });
  expect(readPasted('Adressen\nada@corp.example', 'email', grid).rows).toHaveLength(1);
});

test('without a header cells go to the right of where they were pasted, and the rest is told', () => {
  const text = table(['ada@corp.example', 'ada', 'Ada', 'Lovelace', 'Admin'], ['bob@corp.example']);
  const { rows, hasHeader, leftOut } = readPasted(text, 'email', grid);
  expect([hasHeader, leftOut]).toEqual([false, ['5']]);
  expect(rows).toEqual([
    { email: 'ada@corp.example', username: 'ada', firstName: 'Ada', lastName: 'Lovelace' },
    { email: 'bob@corp.example' },
  ]);
  // A mistyped first address is a row with a fault, not a header.
  expect(readPasted('ada.corp.example\nbob@corp.example', 'email', grid).rows).toHaveLength(2);
  expect(readPasted('ada\nbob', 'username', grid).rows).toEqual([
    { username: 'ada' },
    { username: 'bob' },
  ]);
});

test('a list as mail programs write it is one person an address', () => {
  const list = 'ada@corp.example, bob@corp.example; cleo@corp.example;';
  expect(isManyCells(list)).toBe(true);
  expect(isManyCells('Lovelace, Ada')).toBe(false);
  expect(readPasted(list, 'email', grid).rows.map(({ email }) => email)).toEqual([
    'ada@corp.example',
    'bob@corp.example',
    'cleo@corp.example',
  ]);
});

test('rows are put in where they were pasted, over what stands there', () => {
  const rows = [{ ...blankRow, email: 'a@corp.example' }, blankRow];
  expect(withPasted(rows, [{ username: 'b' }, { username: 'c' }], 1)).toEqual([
    rows[0],
    { ...blankRow, username: 'b' },
    { ...blankRow, username: 'c' },
  ]);
});
