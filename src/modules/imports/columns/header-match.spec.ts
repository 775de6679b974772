import { describe, expect, it } from '@jest/globals';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import { fieldPaths, fieldSettings } from '../../identities/identity-fields.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { columns, template } from './columns.js';
import { matchHeader, rowValues, without } from './header-match.js';
import { FileColumns } from './file-columns.js';

const fileColumns = new FileColumns([]);

const keysOf = (...header: string[]): string[] =>
  matchHeader(header, fileColumns).recognized.map(({ column }) => column);

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
    ['birthdate', 'Birthdate', 'Date of Birth', 'Data di nascita', 'GEBURTSDATUM'],
    ['nationalities', 'Nationality', 'Cittadinanza', 'Staatsangehörigkeit', 'Nationalité'],
    ['address.postal_code', 'Postal Code', 'ZIP', 'CAP', 'PLZ', 'code_postal'],
    ['phone_number', 'Phone', 'Mobile', 'Telefono', 'Handy', 'Téléphone'],
    ['place_of_birth.locality', 'Place of birth', 'Luogo di nascita', 'Geburtsort'],
    ['date_of_expiry', 'Expires On', 'Date of Expiry', 'Gültig bis'],
  ])('knows %s by its names', (column, ...names) => {
    for (const name of names) expect(keysOf(name)).toEqual([column]);
  });

  it.each([
    ['as it is', undefined, 7],
    ['with all columns of identities', fieldSettings(null), 7 + 22],
    ['with those that are asked for', fieldSettings({ sex: 'hidden' }), 7 + 21],
  ])('knows the template %s', (_, asked, width) => {
    const [header = [], ...examples] = template([], asked);
    const match = matchHeader(header, fileColumns);
    expect(match.faults).toEqual([]);
    expect(match.ignored).toEqual([]);
    expect(header).toHaveLength(width);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(example).toHaveLength(width);
    expect(columns.map(({ title }) => title)).toEqual(expect.arrayContaining(header));
  });

  it('has a column for each field of an identity, and no name twice', () => {
    const keys = columns.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(fieldPaths.filter(isIdentityPath)));
    for (const { key, names } of columns) {
      if (key === 'name') continue;
      for (const name of names) expect([name, keysOf(name)]).toEqual([name, [key]]);
    }
  });

  it('ignores columns that somebody may not use as if they were unknown, duplicates and all', () => {
    const match = matchHeader(['Email', 'Phone', 'Shoe size', 'Mobile', 'Birthdate'], fileColumns);
    expect(match.faults.map(({ field }) => field)).toEqual(['phone_number']);
    const left = without(match, isIdentityPath);
    expect(left.recognized.map(({ column }) => column)).toEqual(['email']);
    expect(left.ignored).toEqual(['Shoe size', 'Phone', 'Mobile', 'Birthdate']);
    expect(left.faults).toEqual([]);
  });

  it('takes any order, ignores and reports what it does not know', () => {
    const match = matchHeader(['Shoe size', 'ROLE', '', '__proto__', 'mail', '', ' '], fileColumns);
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
    const { faults } = matchHeader(
      ['First Name', 'Vorname', 'Team', 'Group', 'constructor'],
      fileColumns,
    );
    expect(faults.map(({ code, field }) => [code, field])).toEqual([
      ['import.duplicate_columns', 'firstName'],
      ['import.missing_columns', 'email'],
      ['import.duplicate_columns', 'groups'],
    ]);
    expect(say(faults[0]?.told ?? '', lastResort)).toContain('“First Name” and “Vorname”');
  });

  it('understands "Name" by what stands beside it', () => {
    expect(keysOf('Name', 'Email')).toEqual(['name', 'email']);
    expect(keysOf('Name', 'Surname', 'Email')).toEqual(['firstName', 'lastName', 'email']);
    expect(keysOf('Email', 'Vorname', 'Name')).toEqual(['email', 'firstName', 'lastName']);
    expect(matchHeader(['Full name', 'Surname', 'Email'], fileColumns)).toMatchObject({
      ignored: ['Full name'],
      faults: [],
    });
    expect(matchHeader(['First', 'Last', 'Name', 'Email'], fileColumns)).toMatchObject({
      ignored: ['Name'],
      faults: [],
    });
  });
});

describe('rowValues', () => {
  const header = matchHeader(['Email', 'Full name', 'Note'], fileColumns);
  const values = (cells: string[], fault?: 'row.unbalanced_quote'): unknown =>
    rowValues({ cells, line: 7, fault }, header);

  it('leaves undefined what the file has no column for', () => {
    expect(values(['a@b.example'])).toEqual({ email: 'a@b.example', firstName: '', lastName: '' });
  });

  it('puts identity cells apart', () => {
    const match = matchHeader(['Email', 'PLZ', 'Nationality'], fileColumns);
    expect(rowValues({ cells: ['a@b.example', '00184'], line: 2 }, match)).toEqual({
      email: 'a@b.example',
      identity: { 'address.postal_code': '00184', nationalities: '' },
    });
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
