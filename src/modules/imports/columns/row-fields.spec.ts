import { describe, expect, it } from '@jest/globals';
import { mapColumns, type MappedColumn } from './column-mapping.js';
import { valuesOf } from './values/row-values.js';
import { editRow, manualCells, manualColumns, listColumns } from './row-fields.js';
import { FileColumns } from './file-columns.js';
import type { UsherRowFields } from '../dto/import-row.dto.js';

const columns = new FileColumns([]);

describe('manual rows', () => {
  it('go the way of a row of a file', () => {
    const row = {
      email: 'a@b.example',
      groups: ['Managers', 'Night shift'],
      metadata: { start: 1 },
      role: ' ',
    };
    const header = manualColumns([row, { email: 'c@d.example', username: 'c' }], columns);
    expect(header.map((column) => column.header)).toEqual([
      'Email',
      'Username',
      'Group',
      'Metadata',
    ]);
    expect(valuesOf(header, columns)({ cells: manualCells(row, header), line: 1 })).toEqual({
      email: 'a@b.example',
      groups: 'Managers|Night shift',
      metadata: '{"start":1}',
    });
  });
});

describe('editRow', () => {
  const edit = (
    under: readonly MappedColumn[],
    row: { cells: string[]; malformed: boolean },
    change: UsherRowFields,
  ): ReturnType<typeof editRow> => editRow(under, row, change, columns);
  const header = mapColumns(['Full name', 'Email'], [], columns);

  it('changes the cells of the given fields', () => {
    const row = { cells: ['Ada Lovelace'], malformed: false };
    const edited = edit(header, row, { email: 'ada@corp.example' });
    expect(edited).toEqual({ columns: header, cells: ['Ada Lovelace', 'ada@corp.example'] });
  });

  it('gives a field a column when the file has none, and other rows do not notice', () => {
    const row = { cells: ['Mary Ann van Dijk', 'm@b.example'], malformed: false };
    const edited = edit(header, row, {
      firstName: 'Mary Ann',
      lastName: 'van Dijk',
      role: 'HR',
    });
    expect(valuesOf(edited.columns, columns)({ cells: edited.cells, line: 2 })).toEqual({
      firstName: 'Mary Ann',
      lastName: 'van Dijk',
      email: 'm@b.example',
      role: 'HR',
    });
    const other = { cells: ['Bo Li', 'bo@b.example'], line: 3 };
    expect(valuesOf(edited.columns, columns)(other)).toEqual(valuesOf(header, columns)(other));
  });

  it('changes cells of the identity, and gives them columns', () => {
    const match = mapColumns(['Email', 'Birthdate'], [], columns);
    const row = { cells: ['a@b.example', '1990-02-30'], malformed: false };
    const identity = { birthdate: '1990-02-28', phone_number: '+39 06 1234567' };
    const edited = edit(match, row, { identity });
    expect(edited.columns.map((column) => column.header)).toEqual(['Email', 'Birthdate', 'Phone']);
    expect(valuesOf(edited.columns, columns)({ cells: edited.cells, line: 2 })).toEqual({
      email: 'a@b.example',
      identity,
    });
  });

  it('puts a last name where the whole of it stands', () => {
    const under = mapColumns(['Roepnaam', 'Tussenvoegsel', 'Achternaam'], [], columns);
    const row = { cells: ['Jan', 'van der', 'Berg'], malformed: false };
    const { cells } = edit(under, row, { lastName: 'de Vries' });
    expect(cells).toEqual(['Jan', '', 'de Vries']);
    expect(valuesOf(under, columns)({ cells, line: 2 })).toMatchObject({ lastName: 'de Vries' });
  });

  it('can take a name away again', () => {
    const row = { cells: ['Ada Lovelace', 'a@b.example'], malformed: false };
    const edited = edit(header, row, { lastName: '' });
    expect(valuesOf(edited.columns, columns)({ cells: edited.cells, line: 2 })).toMatchObject({
      firstName: 'Ada',
      lastName: '',
    });
  });

  it('doubts the order of names in a list that addresses have the other way round', () => {
    const rows = [
      { cells: ['agathe.brun@b.example', 'Brun Agathe'] },
      { cells: ['ilir.hoxha@b.example', 'Hoxha Ilir'] },
    ];
    expect(listColumns(rows, columns)).toMatchObject([
      { column: 'email' },
      { column: 'name', order: 'unsure' },
    ]);
  });

  it('drops what made the row malformed, columns added meanwhile or not', () => {
    const wider = edit(header, { cells: [], malformed: false }, { username: 'x' }).columns;
    const row = { cells: ['Max Extra', 'max@corp.example', 'surplus'], malformed: true };
    const edited = edit(wider, row, { email: 'max@corp.example' });
    expect(edited.cells).toEqual(['Max Extra', 'max@corp.example', '']);
    expect(valuesOf(edited.columns, columns)({ cells: edited.cells, line: 2 })).toEqual({
      firstName: 'Max',
      lastName: 'Extra',
      email: 'max@corp.example',
    });
  });
});
