import { describe, expect, it } from '@jest/globals';
import { columns, matchHeader, rowValues, splitFullName, template } from './columns.js';

const keysOf = (...header: string[]): string[] =>
  matchHeader(header).recognized.map(({ column }) => column);

describe('matchHeader', () => {
  it.each([
    ['firstName', 'first', 'given name', 'forename', 'nome', 'vorname', 'prénom', 'PRENOM'],
    ['lastName', 'last', 'surname', 'family name', 'cognome', 'nachname', 'nom'],
    ['email', 'e-mail', 'mail', 'email address', 'e-mail address', ' E_Mail  Address '],
    ['username', 'user name', 'login', 'user', 'User_Name'],
    ['role', 'user role', 'role', 'ruolo', 'USER-ROLE'],
    ['groups', 'group', 'groups', 'team', 'teams'],
    ['metadata', 'meta', 'attributes', 'Metadata'],
    ['name', 'name', 'full name', 'Full-Name'],
  ])('knows %s by its names', (column, ...names) => {
    for (const name of names) expect(keysOf(name)).toEqual([column]);
  });

  it('knows the template', () => {
    const match = matchHeader(template.header);
    expect(match.faults).toEqual([]);
    expect(match.ignored).toEqual([]);
    for (const example of template.examples) expect(example).toHaveLength(template.header.length);
    expect(columns.map(({ title }) => title)).toEqual(expect.arrayContaining([...template.header]));
  });

  it('takes any order, ignores and reports what it does not know', () => {
    const match = matchHeader(['Shoe size', 'ROLE', '', '__proto__', 'mail', '', ' ']);
    expect(match).toEqual({
      header: ['Shoe size', 'ROLE', '', '__proto__', 'mail'],
      recognized: [
        { column: 'role', header: 'ROLE', index: 1 },
        { column: 'email', header: 'mail', index: 4 },
      ],
      ignored: ['Shoe size', 'column 3, without a name', '__proto__'],
      faults: [],
    });
  });

  it('reports all faults at once', () => {
    const { faults } = matchHeader(['First Name', 'Vorname', 'Team', 'Group', 'constructor']);
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ['import.duplicate_columns', 'firstName'],
      ['import.missing_columns', 'email'],
      ['import.duplicate_columns', 'groups'],
    ]);
    expect(faults[0]?.message).toContain('“First Name” and “Vorname”');
  });

  it('understands "Name" by what stands beside it', () => {
    expect(keysOf('Name', 'Email')).toEqual(['name', 'email']);
    expect(keysOf('Name', 'Surname', 'Email')).toEqual(['firstName', 'lastName', 'email']);
    expect(keysOf('Email', 'Vorname', 'Name')).toEqual(['email', 'firstName', 'lastName']);
    expect(matchHeader(['Full name', 'Surname', 'Email'])).toMatchObject({
      ignored: ['Full name'],
      faults: [],
    });
    expect(matchHeader(['First', 'Last', 'Name', 'Email'])).toMatchObject({
      ignored: ['Name'],
      faults: [],
    });
  });
});

describe('rowValues', () => {
  const header = matchHeader(['Email', 'Full name', 'Note']);
  const values = (cells: string[], fault?: 'row.unbalanced_quote'): unknown =>
    rowValues({ cells, line: 7, fault }, header);

  it('leaves undefined what the file has no column for', () => {
    expect(values(['a@b.example'])).toEqual({ email: 'a@b.example', firstName: '', lastName: '' });
  });

  it('says where a malformed row stands', () => {
    expect(values(['a', 'b', 'c', 'd'])).toMatchObject({
      malformed: { code: 'row.too_many_cells', line: 7 },
    });
    expect(values(['a', 'b', 'c', 'd'], 'row.unbalanced_quote')).toMatchObject({
      malformed: { code: 'row.unbalanced_quote', line: 7 },
    });
  });
});

describe('splitFullName', () => {
  it.each([
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    [' Anna Maria  Rossi ', 'Anna Maria', 'Rossi'],
    ['Sukarno', 'Sukarno', ''],
    ['', '', ''],
  ])('splits %j', (name, firstName, lastName) => {
    expect(splitFullName(name)).toEqual({ firstName, lastName });
  });
});
