import { describe, expect, it } from '@jest/globals';
import { type HeaderMatch, matchHeader, rowValues } from './header-match.js';
import { editRow, manualCells, manualHeader } from './row-fields.js';
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
    const header = manualHeader([row, { email: 'c@d.example', username: 'c' }], columns);
    expect(header.header).toEqual(['Email', 'Username', 'Group', 'Metadata']);
    expect(rowValues({ cells: manualCells(row, header), line: 1 }, header)).toEqual({
      email: 'a@b.example',
      groups: 'Managers|Night shift',
      metadata: '{"start":1}',
    });
  });
});

describe('editRow', () => {
  const edit = (
    under: HeaderMatch,
    row: { cells: string[]; malformed: boolean },
    change: UsherRowFields,
  ): ReturnType<typeof editRow> => editRow(under, row, change, columns);
  const header = matchHeader(['Full name', 'Email'], columns);

  it('changes the cells of the given fields', () => {
    const row = { cells: ['Ada Lovelace'], malformed: false };
    const edited = edit(header, row, { email: 'ada@corp.example' });
    expect(edited).toEqual({ header, cells: ['Ada Lovelace', 'ada@corp.example'] });
  });

  it('gives a field a column when the file has none, and other rows do not notice', () => {
    const row = { cells: ['Mary Ann van Dijk', 'm@b.example'], malformed: false };
    const edited = edit(header, row, {
      firstName: 'Mary Ann',
      lastName: 'van Dijk',
      role: 'HR',
    });
    expect(rowValues({ cells: edited.cells, line: 2 }, edited.header)).toEqual({
      firstName: 'Mary Ann',
      lastName: 'van Dijk',
      email: 'm@b.example',
      role: 'HR',
    });
    const other = { cells: ['Bo Li', 'bo@b.example'], line: 3 };
    expect(rowValues(other, edited.header)).toEqual(rowValues(other, header));
  });

  it('changes cells of the identity, and gives them columns', () => {
    const match = matchHeader(['Email', 'Birthdate'], columns);
    const row = { cells: ['a@b.example', '1990-02-30'], malformed: false };
    const identity = { birthdate: '1990-02-28', phone_number: '+39 06 1234567' };
    const edited = edit(match, row, { identity });
    expect(edited.header.header).toEqual(['Email', 'Birthdate', 'Phone']);
    expect(rowValues({ cells: edited.cells, line: 2 }, edited.header)).toEqual({
      email: 'a@b.example',
      identity,
    });
  });

  it('can take a name away again', () => {
    const row = { cells: ['Ada Lovelace', 'a@b.example'], malformed: false };
    const edited = edit(header, row, { lastName: '' });
    expect(rowValues({ cells: edited.cells, line: 2 }, edited.header)).toMatchObject({
      firstName: 'Ada',
      lastName: '',
    });
  });

  it('drops what made the row malformed, columns added meanwhile or not', () => {
    const wider = edit(header, { cells: [], malformed: false }, { username: 'x' }).header;
    const row = { cells: ['Max Extra', 'max@corp.example', 'surplus'], malformed: true };
    const edited = edit(wider, row, { email: 'max@corp.example' });
    expect(edited.cells).toEqual(['Max Extra', 'max@corp.example', '']);
    expect(rowValues({ cells: edited.cells, line: 2 }, edited.header)).toEqual({
      firstName: 'Max',
      lastName: 'Extra',
      email: 'max@corp.example',
    });
  });
});
