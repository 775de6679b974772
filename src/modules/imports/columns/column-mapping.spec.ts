import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { languages } from '../../../words/languages.js';
import { judgingColumn } from '../../../common/settings/metadata-columns.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import {
  fieldPaths,
  type FieldSettings,
  isIdentityPath,
} from '../../identities/identity-fields.js';
import {
  applyChoices,
  isComplete,
  mapColumns,
  type MappedColumn,
  rememberedKey,
  withoutColumns,
} from './column-mapping.js';
import { nameKey } from './column-names.js';
import { columns, template } from './columns.js';
import { FileColumns } from './file-columns.js';
import { clues } from './table-clues.js';

const fileColumns = new FileColumns([]);
const inNoTemplate: ColumnKey[] = ['name', 'language', 'status'];
const rowsOf = (...rows: string[][]): { cells: string[] }[] => rows.map((cells) => ({ cells }));
const map = (header: string[] | null, ...rows: string[][]): MappedColumn[] =>
  mapColumns(header, rowsOf(...rows), fileColumns);
const keysOf = (header: string[] | null, ...rows: string[][]): (ColumnKey | null)[] =>
  map(header, ...rows).map(({ column }) => column);

describe('the names of columns', () => {
  it('may be said in two languages', () => {
    const header = ['Name / Nom', 'Vorname / Prénom', 'E-Mail | Courriel', 'Abteilung\nService'];
    expect(keysOf(header)).toEqual(['lastName', 'firstName', 'email', 'groups']);
    expect(keysOf(['Name / Position', 'E-Mail / Manager'])).toEqual(['name', null]);
  });

  it('may have “field” before them, and “Field name” is none', () => {
    const header = ['field_first_name', 'field_last_name', 'RecipientEmail', 'Field name'];
    expect(keysOf(header)).toEqual(['firstName', 'lastName', 'email', null]);
  });

  it('are of a status of work where their cells are letters for one', () => {
    const rows = [
      ['a@b.example', 'A'],
      ['c@b.example', 'T'],
      ['d@b.example', 'A'],
    ];
    expect(keysOf(['Email', 'Empl Status'], ...rows)).toEqual(['email', 'status']);
    const flags = rows.map(([email = ''], i) => [email, i === 1 ? 'Yes' : 'No']);
    expect(keysOf(['Email', 'Leaver?'], ...flags)).toEqual(['email', 'status']);
    expect(keysOf(['Email', 'State'], ...rows)).toEqual(['email', null]);
    const [here, gone] = [
      ['a@b.example', 'Full-Time'],
      ['c@b.example', 'Terminated'],
    ];
    expect(keysOf(['Email', 'Employment Status'], here, gone)).toEqual(['email', 'status']);
    const days = [['a@b.example'], ['c@b.example', '31.12.2020']];
    expect(keysOf(['Email', 'AUSTRITT_DAT'], ...days)).toEqual(['email', 'status']);
    expect(keysOf(['Email', 'Exit interview date'], ...days)).toEqual(['email', null]);
  });

  it('are of companies and of whom to ask there', () => {
    const header = ['Firma', 'Ansprechpartner', 'E-Mail Ansprechpartner'];
    expect(keysOf(header)).toEqual([null, 'name', 'email']);
  });

  it('are each of one column only', () => {
    const owners = new Map<string, string>();
    for (const { key, names, lesserNames } of columns) {
      for (const name of [...names, ...lesserNames.flat()]) {
        expect(nameKey(name)).not.toBe('');
        expect([name, owners.get(nameKey(name)) ?? key]).toEqual([name, key]);
        owners.set(nameKey(name), key);
      }
    }
  });

  it('are known as templates write them, in each language', () => {
    const asked = Object.fromEntries(fieldPaths.map((path) => [path, 'optional'])) as FieldSettings;
    for (const language of languages) {
      const [header = [], ...rows] = template(language, [], asked);
      const keys = map(header, ...rows).map(({ column, how }) => [column, how]);
      const expected = columns.map(({ key }) => key).filter((key) => !inNoTemplate.includes(key));
      expect(keys).toEqual(expected.map((key) => [key, 'name']));
    }
  });

  it('are known as systems write them', () => {
    const file = new URL('../../../../test/fixtures/headers.tsv', import.meta.url);
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const wrong = lines.flatMap((line) => {
      const [header = '', expected = ''] = line.split('\t');
      const found = fileColumns.find(header)?.key ?? '-';
      return found === expected ? [] : [{ header, expected, found }];
    });
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(150);
  });

  it('are known through what stands around them', () => {
    const decorated = ['First Name *', 'Last Name:', 'E-Mail (required)', 'User Role (Admin/HR)'];
    expect(keysOf(decorated)).toEqual(['firstName', 'lastName', 'email', 'role']);
    expect(keysOf(['="First Name"', '“Last Name”', '\ufeff"Email"', "'Group'"])).toEqual([
      ...(['firstName', 'lastName', 'email', 'groups'] as const),
    ]);
    expect(keysOf(['E-Mail (privat)', 'Email (manager)', 'Email [Required]'])).toEqual([
      ...[null, null, 'email'],
    ]);
  });
});

describe('mapColumns', () => {
  it.each<[string, string[], (ColumnKey | null)[]]>([
    ['a private address', ['Work Email', 'Home Email'], ['email', null]],
    ['a private address first', ['Home Email', 'Email'], [null, 'email']],
    ['only a private address', ['Name', 'Home Email'], ['name', 'email']],
    ['a sign-in name', ['UserPrincipalName', 'EmailAddress'], [null, 'email']],
    ['only a sign-in name', ['User principal name'], ['email']],
    ['a manager', ['Email', 'Manager Email', 'Vorgesetzte/r'], ['email', null, null]],
    ['two of the same', ['Email', 'Email'], ['email', 'email']],
    ['a team and a department', ['Email', 'Abteilung', 'Team'], ['email', 'groups', 'groups']],
    ['Name alone', ['Name', 'Email'], ['name', 'email']],
    ['Name beside a surname', ['Name', 'Surname', 'Email'], ['firstName', 'lastName', 'email']],
    ['Name beside a given name', ['Vorname', 'Name', 'Email'], ['firstName', 'lastName', 'email']],
    ['Naam beside a given name', ['Voornaam', 'Naam', 'mail'], ['firstName', 'lastName', 'email']],
    [
      'Name beside both',
      ['First', 'Last', 'Name', 'mail'],
      ['firstName', 'lastName', null, 'email'],
    ],
    ['Full name beside one', ['Full name', 'Surname', 'Email'], [null, 'lastName', 'email']],
    ['both in one', ['Last name, First name', 'Email'], ['name', 'email']],
    [
      'a particle',
      ['Voornaam', 'Tussenvoegsel', 'Achternaam'],
      ['firstName', 'lastName', 'lastName'],
    ],
  ])('settles %s', (_, header, expected) => {
    expect(keysOf(header)).toEqual(expected);
  });

  it.each<[string, string[], string[], (ColumnKey | null)[]]>([
    ['a person', ['Employee', 'Work email'], ['Kim, Li', 'k@b.example'], ['name', 'email']],
    ['a number', ['Mitarbeiter', 'E-Mail'], ['1001', 'k@b.example'], [null, 'email']],
    ['a full username', ['User name', 'email'], ['Ada L', 'a@b.example'], ['name', 'email']],
    ['a company', ['Account Name', 'Email'], ['Acme Inc', 'a@b.example'], [null, 'email']],
    ['a pupil', ['Alumno/a', 'Correo'], ['Kim, Li', 'k@b.example'], ['name', 'email']],
    ['a parent', ['Schüler', 'Mail Vater'], ['Kim, Li', 'k@b.example'], ['name', null]],
    ['companies', ['Name', 'Email'], ['Acme GmbH', 'info@b.example'], [null, 'email']],
    [
      'whom to ask in a company',
      ['Name', 'Ansprechpartner', 'Email'],
      ['Acme GmbH', 'Eva Groß', 'eva@b.example'],
      [null, 'name', 'email'],
    ],
    [
      'whom to ask, where nobody else is named',
      ['Firma', 'Ansprechpartner Vorname', 'Ansprechpartner E-Mail'],
      ['Acme GmbH', 'Eva', 'eva@b.example'],
      [null, 'firstName', 'email'],
    ],
    [
      'those who come, not who paid',
      ['First name', 'Email', 'Attendee first name', 'Attendee email'],
      ['Gus', 'gus@b.example', 'Eva', 'eva@b.example'],
      [null, null, 'firstName', 'email'],
    ],
    [
      'those who come, by a word behind',
      ['Vorname', 'Name', 'E-Mail', 'Vorname TN', 'Name TN', 'E-Mail TN'],
      ['Gus', 'Zahl', 'gus@b.example', 'Eva', 'Groß', 'eva@b.example'],
      [null, null, null, 'firstName', 'lastName', 'email'],
    ],
    [
      'the half that only others would have',
      ['Prénom', 'Nom salarié', 'E-mail salarié', 'E-mail'],
      ['Eva', 'Groß', 'eva@b.example', 'gus@b.example'],
      ['firstName', 'lastName', 'email', null],
    ],
    [
      'whose the only address is',
      ['Vorname Kind', 'Vorname', 'E-Mail'],
      ['Eva', 'Gus', 'gus@b.example'],
      [null, 'firstName', 'email'],
    ],
    [
      'a child alone',
      ['Kind Vorname', 'Kind Nachname', 'E-Mail'],
      ['Eva', 'Groß', 'gus@b.example'],
      ['firstName', 'lastName', 'email'],
    ],
    [
      'whose the address is',
      ['Name', 'Assignee', 'Assignee email'],
      ['Buy chairs', 'Eva Groß', 'eva@b.example'],
      [null, 'name', 'email'],
    ],
    ['a question', ['First, what’s your first name?', 'Email'], [], ['firstName', 'email']],
    ['whose it is', ['Nom salarié', 'Prénom du salarié'], [], ['lastName', 'firstName']],
    [
      'an address beside a private one',
      ['Acceso', 'Correo personal'],
      ['a@b.example', 'a@home.example'],
      ['email', null],
    ],
    [
      'a sign-in name where no address is given',
      ['mail', 'userPrincipalName'],
      ['', 'a@b.example'],
      ['email', 'email'],
    ],
    [
      'an address that is given under another name',
      ['Email', 'Contact details'],
      ['', 'a@b.example'],
      [null, 'email'],
    ],
    [
      'a private address where no other is given',
      ['Work Email', 'Private Email'],
      ['', 'a@home.example'],
      ['email', null],
    ],
    [
      'an address that stands there twice',
      ['saml', 'verified'],
      ['a@b.example', ''],
      ['email', null],
    ],
    [
      'the half of a name',
      ['First name', 'Full name', 'Email'],
      ['Ada', 'Ada King', 'a@b.example'],
      ['firstName', 'name', 'email'],
    ],
  ])('tells by the cells: %s', (_, header, cells, expected) => {
    expect(keysOf(header, ...(cells.length > 0 ? [cells] : []))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['sv', ['Förnamn', 'Efternamn', 'E-postadress']],
    ['da', ['Fornavn', 'Efternavn', 'E-mail arbejde']],
    ['fi', ['Etunimi', 'Sukunimi', 'Sähköposti']],
    ['hu', ['Keresztnév', 'Vezetéknév', 'E-mail cím']],
    ['ro', ['Prenume', 'Nume', 'Adresa de email']],
    ['el', ['ΌΝΟΜΑ', 'Επώνυμο', 'Ηλεκτρονικό ταχυδρομείο']],
    ['tr', ['ADI', 'Soyadı', 'E-POSTA']],
    ['ru', ['Имя', 'Фамилия', 'Электронная почта']],
    ['sk', ['Meno', 'Priezvisko', 'E-mailová adresa']],
    ['sl', ['Ime', 'Priimek', 'E-pošta']],
    ['hr', ['Ime', 'Prezime', 'E-mail adresa']],
    ['uk', ['Ім’я', 'Прізвище', 'Електронна пошта']],
    ['lt', ['Vardas', 'Pavardė', 'El. paštas']],
    ['lv', ['Vārds', 'Uzvārds', 'E-pasts']],
    ['et', ['Eesnimi', 'Perekonnanimi', 'E-post']],
    ['he', ['שם פרטי', 'שם משפחה', 'דוא"ל']],
    ['ar', ['الاسم الأول', 'اسم العائلة', 'البريد الإلكتروني']],
    ['bg', ['Собствено име', 'Фамилно име', 'Имейл']],
    ['ja', ['名', '姓', 'メールアドレス']],
    ['zh', ['名', '姓', '邮箱']],
  ])('knows the columns of %s', (_, header) => {
    expect(keysOf(header)).toEqual(['firstName', 'lastName', 'email']);
  });

  it.each([
    [
      ['Naam', 'Voorvoegsel', 'Voornaam', 'E-mail'],
      ['Berg', 'van der', 'Jan', 'a@b.example'],
      ['lastName', 'lastName', 'firstName', 'email'],
    ],
    [
      ["Nom de l'employé", 'E-mail'],
      ['Hélène Lefèvre', 'a@b.example'],
      ['name', 'email'],
    ],
    [
      ["Nom de l'employé", 'Prénom', 'E-mail'],
      ['Lefèvre', 'Hélène', 'a@b.example'],
      ['lastName', 'firstName', 'email'],
    ],
  ])('takes each name in %j for what it is', (header, cells, expected) => {
    expect(keysOf(header, cells)).toEqual(expected);
  });

  it('takes “Account name” for the company where people share it', () => {
    const header = ['Account Name', 'Email'];
    const [ada, bob] = [
      ['acme', 'a@b.example'],
      ['Acme', 'b@b.example'],
    ];
    expect(keysOf(header, ada, bob)).toEqual([null, 'email']);
    expect(keysOf(header, ada, ['bob', 'b@b.example'])).toEqual(['username', 'email']);
    expect(keysOf(header, ['Acme', 'a@b.example'], ['Beta', 'b@b.example'])).toEqual([
      ...[null, 'email'],
    ]);
  });

  it('takes “Nome” and “Nom” for full names where they stand alone and hold two words', () => {
    expect(keysOf(['Nome', 'Email'], ['Ada Rossi', 'a@b.example'])).toEqual(['name', 'email']);
    expect(keysOf(['Nom', 'Email'], ['Ada Rossi', 'a@b.example'])).toEqual(['name', 'email']);
    expect(keysOf(['Nom', 'Email'], ['Rossi', 'a@b.example'])).toEqual(['lastName', 'email']);
    const numbered = ['1', '2'].map((n) => [`Person ${n}`, `p${n}@b.example`]);
    expect(keysOf(['First Name', 'Email'], ...numbered)).toEqual(['firstName', 'email']);
    expect(keysOf(['Vorname', 'Email'], ['Anna Maria', 'a@b.example'])[0]).toBe('firstName');
  });

  it('knows addresses by the cells, where no column is named so', () => {
    const mapped = map(['Who', 'Reach'], ['Ada', 'ada@b.example'], ['Bob', '<bob@b.example>']);
    expect(mapped[1]).toMatchObject({ column: 'email', how: 'content' });
    expect(keysOf(['login'], ['ada@b.example'])).toEqual(['email']);
    expect(keysOf(['login', 'Email'], ['ada@b.example', 'ada@b.example'])).toEqual([
      ...['username', 'email'],
    ]);
    const [ada, total] = [
      ['1', 'Ada', 'ada@b.example', 'Sales'],
      ['', '', '1 person'],
    ];
    expect(keysOf(['No', 'Who', 'Reach', 'Where'], ada, total)[2]).toBe('email');
    expect(keysOf(['Manager'], ['ada@b.example'])).toEqual([null]);
    expect(keysOf(['a', 'b'], ['x@b.example', 'y@b.example'])).toEqual([null, null]);
    expect(keysOf(['a', 'b'], ['x@b.example', 'X@b.example'])).toEqual(['email', null]);
    expect(keysOf(['a', 'Private'], ['x@b.example', 'y@b.example'])).toEqual(['email', null]);
  });

  it('knows names by the addresses, where there is no header', () => {
    const rows = [
      ['Ada', 'Lovelace', 'ada.lovelace@corp.example', 'Sales'],
      ['Zoë', 'Ångström', 'zoe.angstrom@corp.example', 'Sales'],
    ];
    expect(keysOf(null, ...rows)).toEqual(['firstName', 'lastName', 'email', null]);
    expect(map(null, ...rows).map(({ header }) => header)).toEqual(['', '', '', '']);
    const german = ['Müller', 'Jürgen', 'juergen.mueller@corp.example'];
    expect(keysOf(null, german)).toEqual(['lastName', 'firstName', 'email']);
    const full = rows.map(([first = '', last = '', email = '']) => [email, `${last}, ${first}`]);
    expect(keysOf(null, ...full)).toEqual(['email', 'name']);
    expect(keysOf(null, ['Ada', 'Lovelace', 'al@corp.example'])).toEqual([null, null, 'email']);
    expect(keysOf(null)).toEqual([]);
  });

  it('finds the columns beside the names of rows, which R gives no header', () => {
    const header = ['Email', 'First', 'Last'];
    const rows = [
      ['1', 'ada@b.example', 'Ada', 'King'],
      ['2', 'bob@b.example', 'Bob', 'Ray'],
    ];
    expect(keysOf(header, ...rows)).toEqual([null, 'email', 'firstName', 'lastName']);
    expect(keysOf(header, ['ada@b.example', 'Ada', 'King', 'x'])).toEqual([
      ...['email', 'firstName', 'lastName'],
    ]);
  });

  it('knows full names of which the addresses have a part', () => {
    const header = ['Wie heißt du?', 'Chef', 'Firma', 'Deine E-Mail-Adresse'];
    const rows = [
      ['Jürgen Groß', 'Ada King', 'Gross AG', 'juergen@b.example'],
      ['Eva von Stein', 'Ada King', 'Stein KG', 'e.stein@b.example'],
      ['Kim Lee', 'Eva von Stein', 'Acme Inc', 'k.lee@b.example'],
    ];
    expect(keysOf(header, ...rows)).toEqual(['name', null, null, 'email']);
    expect(keysOf(['', 'mail'], ['Ada Lovelace', 'ada@b.example'])).toEqual(['name', 'email']);
    expect(keysOf(['Firma', 'mail'], ['Haus Adler', 'adler@b.example'])).toEqual([null, 'email']);
    expect(keysOf(['', 'mail'], ['Ada Lovelace', 'info@b.example'])).toEqual([null, 'email']);
    expect(keysOf(['', 'mail'], ['Ada 2', 'ada@b.example'])).toEqual([null, 'email']);
    const twice = ['Ada King', 'Ada Noel', 'ada@b.example'];
    expect(keysOf(['', '', 'mail'], twice)).toEqual([null, null, 'email']);
    const alone = ['Eva', 'eva@b.example'];
    expect(keysOf(['', 'mail'], ['Ada King', 'ada@b.example'], alone)).toEqual([null, 'email']);
  });

  it.each([
    ['Employee Status', ['Active', 'Resigned', 'Probation'], 'status'],
    ['Lifecycle - Status', ['Employed', 'Terminated'], 'status'],
    ['ASSIGNMENT_STATUS', ['Active - Payroll', 'Inactive - Payroll'], 'status'],
    ['Employment Status', ['Full-Time', 'Part-Time'], null],
    ['Mitgliedsstatus', ['aktiv', 'ausgetreten'], 'status'],
    ['Stan', ['Zatrudniony', 'Zwolniony'], 'status'],
    ['Situação', ['Ativo', 'Demitido'], 'status'],
    ['Estado', ['SP', 'RJ'], null],
    ['Lead Status', ['Active', 'Inactive'], null],
    ['accountEnabled', ['TRUE', 'FALSE'], 'status'],
    ['Aktiv', ['ja', 'nein'], 'status'],
    ['Active', ['2024', 'no'], null],
    ['Suspended', ['', ''], null],
    ['Position Status', ['Active', 'Leave', 'Terminated'], 'status'],
    ['Anmeldestatus', ['bestätigt', 'storniert'], 'status'],
    ['Konto deaktiviert', ['Nein', 'Ja'], 'status'],
    ['Gelöscht am', ['', '01.02.2024'], 'status'],
    ['Konto', ['Holzbau', 'aktiv'], null],
    ['Aktiv bis', ['unbefristet', '31.12.2024'], 'status'],
    ['Vertrag bis', ['unbefr.', '31.12.2024'], 'status'],
    ['Bemerkung', ['ausgeschieden zum 1.5.', 'Teilzeit'], 'status'],
    ['Bemerkung', ['Linkshänder', 'Teilzeit'], null],
    ['Austrittsgrund', ['', 'Rente'], 'status'],
  ])('takes “%s” of %j for %j', (header, cells, expected) => {
    const rows = cells.map((cell) => ['a@b.example', cell]);
    expect(keysOf(['Email', header], ...rows)).toEqual(['email', expected]);
    // Days, reasons and remarks say more than a status beside them.
    const isBeside = /bis|am$|Bemerkung|grund/.test(header);
    const beside = keysOf(['Email', header, 'Status'], ...rows)[1];
    expect(beside).toBe(isBeside && header !== 'Gelöscht am' ? expected : null);
  });

  it('takes functions for roles where all of them are, and not the same', () => {
    const roleOf = (...functions: string[]): ColumnKey | null | undefined =>
      keysOf(['Email', 'Funktion'], ...functions.map((one) => ['a@b.example', one]))[1];
    expect(roleOf('Mitarbeiter', 'Administrator')).toBe('role');
    expect(roleOf('Mitarbeiter', 'Fahrer')).toBeNull();
    expect(roleOf('Administrator', 'Administrator')).toBeNull();
    expect(keysOf(['Email', 'Funktion', 'Rolle'], ['a@b.example', 'HR', ''])[1]).toBeNull();
  });

  it('takes addresses that differ for those of the people, beside some that come again', () => {
    const header = ['Buddy Email', 'New Hire Email'];
    const rows = ['ada', 'ben', 'eva'].map((name) => ['rosa@b.example', `${name}@b.example`]);
    expect(keysOf(header, ...rows)).toEqual([null, 'email']);
    expect(keysOf(header, ...rows.slice(1))).toEqual([null, null]);
  });

  it('knows the first of several addresses, and the person before “name”', () => {
    const header = ['user.name.givenName', 'user.name.familyName', 'E-Mail-Adresse 1'];
    expect(keysOf([...header, 'E-Mail-Adresse 2'])).toEqual([
      ...['firstName', 'lastName', 'email'],
      null,
    ]);
    expect(keysOf(['Org Unit Path', 'Department', 'Email'])).toEqual(['groups', 'groups', 'email']);
  });

  it('says nothing by totals', () => {
    const rows = [
      ['Ada King', 'ada@b.example'],
      ['Bo Ray', 'bo@b.example'],
    ];
    expect(keysOf(['Nome', 'E-mail'], ...rows, ['Total', '2'])).toEqual(['name', 'email']);
  });

  it('takes for usernames the ids that are made as they are', () => {
    const rows = [
      ['aking', 'ada.king@b.example'],
      ['bray', 'bo.ray@b.example'],
    ];
    expect(keysOf(['User ID', 'Email'], ...rows)).toEqual(['username', 'email']);
    const opaque = rows.map(([, email = ''], i) => [`00u${i}`, email]);
    expect(keysOf(['User ID', 'Email'], ...opaque)).toEqual([null, 'email']);
  });

  it('remembers what people chose before, also that a column is not used', () => {
    const remembered = new Map<string, ColumnKey | null>([
      [rememberedKey('Kostenstelle'), 'metadata.cost-center'],
      [rememberedKey('Abteilung'), null],
    ]);
    expect(
      mapColumns(['E-Mail', 'KOSTENSTELLE:', 'Abteilung'], [], fileColumns, remembered),
    ).toEqual([
      { index: 0, header: 'E-Mail', column: 'email', how: 'name' },
      { index: 1, header: 'KOSTENSTELLE:', column: 'metadata.cost-center', how: 'remembered' },
      { index: 2, header: 'Abteilung', column: null, how: 'remembered' },
    ]);
  });

  it('lets the application’s columns go before lesser names of Usher’s', () => {
    const own = new FileColumns([judgingColumn({ key: 'department', title: 'Department' })]);
    const [column] = mapColumns(['department'], [], own);
    expect(column?.column).toBe('metadata.department');
  });
});

describe('applyChoices', () => {
  const mapping = map(['Email', 'Shoe size', 'Phone']);

  it('changes what was chosen', () => {
    const choices = { '0': null, '1': 'metadata.shoe', '2': 'email' };
    const { mapping: changed, faults } = applyChoices(mapping, choices, fileColumns);
    expect(faults).toEqual({});
    expect(changed.map(({ column, how }) => [column, how])).toEqual([
      [null, 'chosen'],
      ['metadata.shoe', 'chosen'],
      ['email', 'chosen'],
    ]);
    expect(isComplete(changed)).toBe(true);
    expect(isComplete(applyChoices(mapping, { '0': null }, fileColumns).mapping)).toBe(false);
  });

  it.each([
    ['9', 'email', 'mapping.no_column'],
    ['01', 'email', 'mapping.no_column'],
    ['__proto__', 'email', 'mapping.no_column'],
    ['1', 'shoe', 'mapping.no_field'],
    ['1', 'metadata.', 'mapping.no_field'],
    ['1', 'metadata.__proto__', 'mapping.no_field'],
    ['1', 'metadata.constructor', 'mapping.no_field'],
    ['1', 7, 'mapping.no_field'],
    ['1', {}, 'mapping.no_field'],
  ])('refuses %j as %j, and changes nothing', (index, key, fault) => {
    const choices = Object.fromEntries([
      ['0', null],
      [index, key],
    ]);
    const { mapping: same, faults } = applyChoices(mapping, choices, fileColumns);
    expect(same).toEqual(mapping);
    expect(Object.entries(faults).map(([at, said]) => [at, said.key])).toEqual([[index, fault]]);
  });

  it('takes away what somebody may not use', () => {
    expect(withoutColumns(mapping, isIdentityPath).map(({ column }) => column)).toEqual([
      ...['email', null, null],
    ]);
  });
});

describe('names that no header says', () => {
  const freemail = ['bluebird@mail.example', 'kaptajn@post.example'];

  it('are the one other column of full names beside addresses', () => {
    const rows = [
      ['Agathe Brun', freemail[0] ?? ''],
      ['Hjalmar Lund', freemail[1] ?? ''],
    ];
    expect(keysOf(null, ...rows)).toEqual(['name', 'email']);
    expect(keysOf(['Teilnehmende', 'Erreichbar unter'], ...rows)).toEqual(['name', 'email']);
  });

  it.each<[string, string[], string[][], boolean[]]>([
    [
      'two columns',
      ['?', '??', 'Email'],
      [
        ['Brun', 'Agathe', freemail[0] ?? ''],
        ['Lund', 'Hjalmar', freemail[1] ?? ''],
      ],
      [true, true, false],
    ],
    [
      'another script',
      ['რა', 'Email'],
      [
        ['ბერიძე', freemail[0] ?? ''],
        ['მაისურაძე', freemail[1] ?? ''],
      ],
      [true, false],
    ],
    [
      'a name by birth beside a first name',
      ['Voornaam', 'Geboortenaam', 'E-mail'],
      [['Lotte', 'Visser', freemail[0] ?? '']],
      [false, true, false],
    ],
    [
      'words that come again',
      ['Email', 'Colour'],
      [
        [freemail[0] ?? '', 'Blue'],
        [freemail[1] ?? '', 'Blue'],
      ],
      [false, false],
    ],
    [
      'a nickname beside a first name',
      ['First name', 'Nickname', 'Email'],
      [
        ['Agathe', 'Aggie', freemail[0] ?? ''],
        ['Hjalmar', 'Ole', freemail[1] ?? ''],
      ],
      [false, false, false],
    ],
    [
      'a name beside both names',
      ['First name', 'Last name', 'Email', 'Town'],
      [
        ['Agathe', 'Brun', freemail[0] ?? '', 'Ulm'],
        ['Hjalmar', 'Lund', freemail[1] ?? '', 'Bonn'],
      ],
      [false, false, false, false],
    ],
  ])('may be in a column, or not: %s', (_, header, rows, expected) => {
    const found = map(header, ...rows).map(({ mayBeName }) => mayBeName === true);
    expect(found).toEqual(expected);
  });

  it('are no usernames of a website, which counts its users', () => {
    const rows = [
      ['12', 'abrun', 'agathe.brun@b.example'],
      ['13', 'hlund', 'hjalmar.lund@b.example'],
    ];
    expect(keysOf(['uid', 'name', 'mail'], ...rows)).toEqual([null, 'username', 'email']);
    const both = [['12', 'abrun', 'agathe.brun@b.example']];
    expect(keysOf(['uid', 'username', 'email'], ...both)).toEqual([null, 'username', 'email']);
  });
});

describe('names by addresses', () => {
  it('are found where one of the two is not named', () => {
    const rows = [
      ['Weber', 'Caroline', 'c.weber@b.example'],
      ['Wójcik', 'Jarosław', 'j.wojcik@b.example'],
    ];
    expect(keysOf(['Title', 'Vorname', 'E-Mail'], ...rows)).toEqual([
      ...['lastName', 'firstName', 'email'],
    ]);
  });

  it('are found by initials', () => {
    const rows = [
      ['Pohl', 'Ottmar', 'o.pohl@b.example', 'Vertrieb'],
      ['Hoxha', 'Ilir', 'i.hoxha@b.example', 'Technik'],
    ];
    expect(keysOf(null, ...rows)).toEqual(['lastName', 'firstName', 'email', null]);
    const twice = rows.map((cells) => [...cells, cells[1] ?? '']);
    expect(keysOf(null, ...twice)).toEqual([null, null, 'email', null, null]);
  });
});

describe('clues', () => {
  const { header, isKey } = clues(fileColumns);

  it('tell headers and addresses', () => {
    expect(header(['Vorname', 'Schuhgröße', '', 'E-Mail'])).toEqual({
      recognized: 2,
      hasKey: true,
      hasOthersKey: false,
    });
    expect(header(['Approver', 'Approver Email'])).toMatchObject({
      hasKey: false,
      hasOthersKey: true,
    });
    expect(header(['Mitarbeiterliste Standort Hamburg'])).toMatchObject({ recognized: 0 });
    expect(
      ['a@b.example', 'Ada <a@b.example>', '="a@b.example"', "'a@b.example"].map(isKey),
    ).toEqual([true, true, true, true]);
    expect(['Email', '@', 'a@b', ''].map(isKey)).toEqual([false, false, false, false]);
  });
});
