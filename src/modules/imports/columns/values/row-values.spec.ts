import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RowValues } from '../../../enrolment/judge/judge.js';
import { mapColumns } from '../column-mapping.js';
import { FileColumns } from '../file-columns.js';
import { type CellRow, valuesOf } from './row-values.js';

const columns = new FileColumns([]);
const read = (header: string[], cells: string[], row: Partial<CellRow> = {}): RowValues =>
  valuesOf(mapColumns(header, [{ cells }], columns), columns)({ line: 7, cells, ...row });

describe('valuesOf', () => {
  it('leaves undefined what the file has no column for', () => {
    expect(read(['Email', 'Full name', 'Note'], ['a@b.example'])).toEqual({
      email: 'a@b.example',
      firstName: '',
      lastName: '',
    });
  });

  it.each([
    [['Cognome e Nome'], ['Di Stefano Nicolò'], 'Nicolò', 'Di Stefano'],
    [['Név'], ['Kovácsné Szabó Éva'], 'Éva', 'Kovácsné Szabó'],
    [['Név'], ['Kovácsné Éva'], 'Éva', 'Kovácsné'],
    [['Nom et prénom'], ['René Jean Paul'], 'Jean Paul', 'René'],
    [['Nombre y apellidos'], ['Juan Carlos Pérez'], 'Juan Carlos', 'Pérez'],
    [['Nombre y apellidos'], ['Juan Pérez Gil'], 'Juan', 'Pérez Gil'],
    [['Apellidos y nombre'], ['Pérez Juan Carlos'], 'Juan Carlos', 'Pérez'],
    [['Nome do aluno'], ['Maria da Silva'], 'Maria', 'da Silva'],
    [['Họ và tên'], ['Nguyễn Văn Anh'], 'Văn Anh', 'Nguyễn'],
    [['ФИО'], ['Иванов Иван Петрович'], 'Иван Петрович', 'Иванов'],
    [['Name', 'Email'], ['De Luca Anna Rita', 'a.deluca@b.example'], 'Anna Rita', 'De Luca'],
    [['Name', 'Email'], ['Groß Anna', 'anna.gross@b.example'], 'Anna', 'Groß'],
    [['Name', 'Email'], ['Groß Kai', 'kai.gross@b.example'], 'Groß', 'Kai'],
    [['Nome e cognome', 'Email'], ['Ole Groß', 'gross.ole@b.example'], 'Ole', 'Groß'],
    [['Nazwisko i imię ucznia'], ['Ćma Bogumił Piotr'], 'Bogumił Piotr', 'Ćma'],
    [['Employee Last Name, First Name'], ['Ray Ann Sue'], 'Ann Sue', 'Ray'],
    [['Tanuló neve'], ['Őri Boróka'], 'Boróka', 'Őri'],
    [['First name', 'Full name'], ['Ada', 'Ada King Noel'], 'Ada', 'King Noel'],
    [['姓名'], ['欧阳娜娜'], '娜娜', '欧阳'],
    [['姓名'], ['李雷'], '雷', '李'],
    [['姓名'], ['John Smith'], 'John', 'Smith'],
    [['氏名'], ['林修一'], '林修一', ''],
    [['성명'], ['김서연'], '서연', '김'],
    [['성명'], ['남궁민'], '민', '남궁'],
    [['Name'], ['Ada King †'], 'Ada', 'King †'],
    [['Name'], ["'Ada King'"], 'Ada', 'King'],
    [['Name'], ['1001 - Ada King'], 'Ada', 'King'],
    [['Name', 'Email'], ['King Ada (1001)', 'a.king@b.example'], 'Ada', 'King'],
    [['Name', 'Email'], ['King', ' Ada', 'ada@b.example'], 'Ada', 'King'],
    [['Nachname', 'Vorname'], ['M&uuml;ller', 'J=C3=BCrgen'], 'Jürgen', 'Müller'],
    [['Name / Position', 'Email'], ['Ada King\nCountess', 'king@b.example'], 'Ada', 'King'],
    [['Name / Position', 'Email'], ['Ada\nKing', 'king@b.example'], 'Ada', 'King'],
    [['Name / Vorname', 'Email'], ['King / Ada', 'king@b.example'], 'Ada', 'King'],
    [['Name', 'Email'], ['King *', 'king@b.example'], 'King', ''],
    [['First name', 'Last name', 'Email'], ['Ada', 'King¹', 'king@b.example'], 'Ada', 'King'],
    [['Name'], ['Jordi Pons i Vidal'], 'Jordi', 'Pons i Vidal'],
    [['Name'], ['Eva an der Heiden'], 'Eva', 'an der Heiden'],
    [['Name'], ['Rory St. John'], 'Rory', 'St. John'],
    [['Name'], ['M. Paul DURAND'], 'Paul', 'DURAND'],
    [['Email'], ['Ada King (ada@b.example)'], 'Ada', 'King'],
    [['Name', 'Email'], ['1. Ada King', 'ada@b.example'], 'Ada', 'King'],
    [['Name', 'Email'], ['@Ada King', 'ada@b.example'], 'Ada', 'King'],
    [['Nombre completo'], ['José Núñez Peña'], 'José', 'Núñez Peña'],
    [
      ['Full name', 'Surname'],
      ['Ana María García López', 'García López'],
      'Ana María',
      'García López',
    ],
    [['Vorname', 'Namenspräfix', 'Nachname'], ['Jörg', 'Dr.', 'Weiß'], 'Jörg', 'Weiß'],
  ])('reads the names of %j', (header, cells, firstName, lastName) => {
    expect(read(header, cells)).toMatchObject({ firstName, lastName });
  });

  const doubtsOf = (header: string[], ...rows: string[][]): string[][] => {
    const some = rows.map((cells) => ({ cells }));
    const valuesIn = valuesOf(mapColumns(header, some, columns), columns);
    return rows.map((cells) => (valuesIn({ cells, line: 2 }).doubts ?? []).map(({ code }) => code));
  };

  it('doubts which of two columns with one name holds the address', () => {
    const header = ['Name', 'Email', 'Name', 'Email'];
    const kim = ['Kim Li', 'kim@b.example'];
    const ray = ['Ray Orr', 'ray@b.example'];
    expect(doubtsOf(header, [...kim, ...ray], [...kim, ...kim], ['', '', ...ray])).toEqual([
      ['text.column_repeated'],
      [],
      ['text.column_repeated'],
    ]);
    expect(doubtsOf(['Email', 'Work email'], ['a@b.example', 'b@b.example'])).toEqual([[]]);
    const names = ['First name', 'Last name', 'Email', 'First name', 'Last name'];
    const [own, other] = [
      ['Kim', '', 'kim@b.example'],
      ['Ray', 'Orr'],
    ];
    expect(doubtsOf(names, [...own, ...other])).toEqual([['text.column_repeated']]);
  });

  it('doubts blank groups below one that is said once', () => {
    const header = ['Team', 'Email'];
    const some = (...teams: string[]): string[][] =>
      teams.map((team, i) => [team, `p${i}@b.example`]);
    const perhaps = 'group.perhaps_above';
    expect(doubtsOf(header, ...some('North', '', '', 'South', ''))).toEqual([
      ...[[], [perhaps], [perhaps], [], [perhaps]],
    ]);
    expect(doubtsOf(header, ...some('North', '', '', 'North', '')).flat()).toEqual([]);
  });

  it('doubts the order of names that addresses have the other way round', () => {
    const header = ['Name', 'Email'];
    const rows = [
      ['Pohl Ottmar', 'ottmar.pohl@b.example'],
      ['Hoxha Ilir', 'ilir.hoxha@b.example'],
      ['Gil, Amparo', 'amparo.gil@b.example'],
    ];
    expect(doubtsOf(header, ...rows)).toEqual([['name.swapped'], ['name.swapped'], []]);
  });

  it('tells that a row is hidden where nothing is made of its first address', () => {
    const header = ['Private email', 'Work email'];
    const doubts = [{ index: 0, code: 'row.hidden' }] as const;
    const values = read(header, ['a@home.example', 'a@b.example'], { doubts });
    expect(values.doubts).toEqual([{ field: 'email', code: 'row.hidden' }]);
  });

  it('takes a no below “Status” for somebody who is not here, where all cells are a yes or a no', () => {
    const statusesOf = (...texts: string[]): unknown[] => {
      const rows = texts.map((text, at) => ({ cells: [`p${at}@b.example`, text] }));
      const values = valuesOf(mapColumns(['Email', 'Status'], rows, columns), columns);
      return rows.map(({ cells }) => values({ line: 1, cells }).status);
    };
    expect(statusesOf('1', '0', '1')).toEqual(['', 'inactive', '']);
    expect(statusesOf('ja', 'nein')).toEqual(['', 'inactive']);
    expect(statusesOf('0', '0')).toEqual(['', '']);
    expect(statusesOf('0', '1', '2')).toEqual(['', '', '2']);
  });

  it('takes for a status what stands in brackets behind a name', () => {
    const statusOf = (name: string): string | undefined => read(['Name'], [name]).status;
    expect(['Ada King (Terminated)', 'Ada [ausgeschieden] '].map(statusOf)).toEqual([
      'Terminated',
      'ausgeschieden',
    ]);
    expect(['Ada King (IT)', 'Ada (Active)', 'Ada'].map(statusOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes the status and the remark off a last name, too', () => {
    const header = ['Last name', 'First name'];
    expect(read(header, ['King (ausgeschieden)', 'Ada'])).toMatchObject({
      ...{ status: 'ausgeschieden', lastName: 'King', firstName: 'Ada' },
    });
    expect(read(header, ['King (IT)', 'Ada'])).toMatchObject({ lastName: 'King (IT)' });
  });

  it('takes the name that people go by, with a doubt where it is another', () => {
    const header = ['First name', 'Last name', 'Preferred Name', 'Email'];
    const names = (...cells: string[]): unknown => {
      const values = valuesOf(
        mapColumns(header, [{ cells }], columns),
        columns,
      )({ cells, line: 2 });
      return [values.firstName, values.lastName, values.doubts?.map(({ code }) => code)];
    };
    const goesBy = ['name.goes_by'];
    expect(names('Roberto', 'Salazar', 'Bob', 'b@b.example')).toEqual(['Bob', 'Salazar', goesBy]);
    expect(names('Roberto', 'Salazar', 'Bob Salazar')).toEqual(['Bob', 'Salazar', goesBy]);
    expect(names('Ann', 'Wu', 'Ann Lee')).toEqual(['Ann', 'Lee', goesBy]);
    expect(names('Ann', 'Wu', 'Ann Wu')).toEqual(['Ann', 'Wu', undefined]);
    expect(names('Ann', 'Wu', '')).toEqual(['Ann', 'Wu', undefined]);
  });

  it('takes a word for a blank cell where it stands in several columns', () => {
    const header = ['First name', 'Last name', 'Email', 'Age'];
    const rows = [
      ['Na', 'NA', 'na@b.example', 'NA'],
      ['Ada', 'King', 'ada@b.example', '36'],
    ].map((cells) => ({ cells, line: 2 }));
    const lastNames = (some: typeof rows): unknown[] =>
      some.map((row) => valuesOf(mapColumns(header, some, columns), columns)(row).lastName);
    expect(lastNames(rows)).toEqual(['', 'King']);
    const own = rows.map(({ cells, line }) => ({ cells: [...cells.slice(0, 3), '36'], line }));
    expect(lastNames(own)).toEqual(['NA', 'King']);
  });

  it('says of blank cells that somebody is not here, where a mark says who is', () => {
    const header = ['Email', 'Aktiv'];
    const statusesOf = (...marks: string[]): unknown[] => {
      const rows = marks.map((mark) => ({ cells: ['a@b.example', mark], line: 2 }));
      return rows.map((row) => valuesOf(mapColumns(header, rows, columns), columns)(row).status);
    };
    expect(statusesOf('x', '', 'x')).toEqual(['', 'inactive', '']);
    expect(statusesOf('ja', '', 'nein')).toEqual(['', '', 'inactive']);
    expect(statusesOf('✔', '✘')).toEqual(['', 'inactive']);
  });

  it.each([
    ['<b>Ada</b> King', 'Ada', 'King'],
    ['[[people/ada|Ada King]]', 'Ada', 'King'],
    ['King/Ada', 'Ada', 'King'],
    ['M%C3%BCller, J%C3%BCrgen', 'Jürgen', 'Müller'],
  ])('reads %s', (name, firstName, lastName) => {
    expect(read(['Name', 'Email'], [name, 'ada.king@b.example'])).toMatchObject({
      ...{ firstName, lastName },
    });
  });

  it('doubts the order of names around a slash where no address says it', () => {
    const doubts = [['name.unsure'], []];
    const rows = [
      ['King/Ada', 'office@b.example'],
      ['King/Ada', 'ada.king@b.example'],
    ];
    expect(doubtsOf(['Name', 'Email'], ...rows)).toEqual(doubts);
  });

  it('doubts names that an address has the other way round than most have', () => {
    const some = ['anna.berger', 'tom.hughes', 'wei.li', 'paul.lee'].map(
      (one) => `${one}@b.example`,
    );
    const names = ['Anna Berger', 'Tom Hughes', 'Li Wei', 'Lee, Paul'];
    const rows = names.map((name, i) => [name, some[i] ?? '']);
    expect(doubtsOf(['Name', 'Email'], ...rows)).toEqual([[], [], ['name.swapped'], []]);
    const parts = rows.map(([name = '', email = '']) => [...name.split(/,? /), email]);
    const swapped = ['name.swapped'];
    const header = ['First name', 'Last name', 'Email'];
    expect(doubtsOf(header, ...parts)).toEqual([[], [], swapped, swapped]);
    expect(doubtsOf(header, ['Li', 'Wei', 'wei.li@b.example'])).toEqual([[]]);
  });

  it('doubts a name that is missing where another column may hold it', () => {
    const [one, two] = [
      ['Brun', 'Agathe', 'a@b.example'],
      ['Lund', 'Hjalmar', 'h@b.example'],
    ];
    const elsewhere = ['name.perhaps_elsewhere'];
    expect(doubtsOf(['?', '??', 'Email'], one, two)).toEqual([elsewhere, elsewhere]);
    expect(doubtsOf(['?', 'First name', 'Email'], one, two)).toEqual([elsewhere, elsewhere]);
    expect(doubtsOf(['Last name', 'First name', 'Email'], one, two).flat()).toEqual([]);
  });

  it.each([
    ['max.mustermann@musterfirma.de', 'surely'],
    ['Vorname.Nachname@firma.de', 'surely'],
    ['john.doe@YourCompany.com', 'surely'],
    ['john.doe@company.com', 'perhaps'],
    ['max.mustermann@corp.example', undefined],
    ['ada@example.com', undefined],
    ['john.doe@example.com', undefined],
  ])('knows the example of a template: %s, %s', (email, placeholder) => {
    expect(read(['Email'], [email]).placeholder).toBe(placeholder);
  });

  it('takes off the mark that a system puts before each of its texts', () => {
    const header = ['First name', 'Email'];
    expect(read(header, ["'Agathe", "'a@b.example"]).firstName).toBe('Agathe');
    expect(read(header, ["'Abd", 'a@b.example']).firstName).toBe("'Abd");
  });

  it('takes an address before a word, and one for work before others', () => {
    const header = ['E-Mail', 'Ihre E-Mail-Adresse'];
    expect(read(header, ['anonymous', 'a@b.example']).email).toBe('a@b.example');
    expect(read(['E-Mail', 'Schulische E-Mail'], ['a@home.example', 'a@b.example']).email).toBe(
      'a@b.example',
    );
  });

  it.each([
    ['Austrittsdatum', '30.06.2022', '30.06.2022'],
    ['Termination date', '', ''],
    ['Date de sortie', '31/12/9999', ''],
    ['퇴사일', '2022-03-31', '2022-03-31'],
    ['deactivated', '1714550401', '1714550401'],
    ['deactivated', '0', ''],
    ['Austritt', '20210331', '20210331'],
    ['Austritt', '99991231', ''],
    ['Austritt', '00000000', ''],
    ['Hired on', '30.06.2022', undefined],
  ])('reads the day on which somebody left: %s %s', (header, cell, left) => {
    expect(read(['Email', header], ['a@b.example', cell]).left).toBe(left);
  });

  it('reads whom a directory has disabled', () => {
    const statusOf = (control: string): string | undefined =>
      read(['mail', 'userAccountControl'], ['a@b.example', control]).status;
    expect(['512', '514', '66050'].map(statusOf)).toEqual(['', 'inactive', 'inactive']);
  });

  it('puts identity cells and metadata apart', () => {
    const mapping = mapColumns(['Email', 'PLZ', 'Shoe'], [], columns).map((one) =>
      one.index === 2 ? ({ ...one, column: 'metadata.shoe', how: 'chosen' } as const) : one,
    );
    const cells = ['a@b.example', '="00184"', '“44”'];
    expect(valuesOf(mapping, columns)({ cells, line: 2 })).toEqual({
      email: 'a@b.example',
      identity: { 'address.postal_code': '00184' },
      metadataColumns: { shoe: '44' },
    });
  });

  it('says where a malformed row stands', () => {
    expect(read(['Email'], ['a', 'b'])).toMatchObject({
      malformed: { code: 'row.too_many_cells', line: 7 },
    });
    expect(read(['Email'], ['a'], { fault: 'row.unbalanced_quote' })).toMatchObject({
      malformed: { code: 'row.unbalanced_quote', line: 7 },
    });
  });

  it('takes the first column of a field that has a value, the better names before the others', () => {
    const header = ['Email', 'Abteilung', 'Team'];
    expect(read(header, ['a@b.example', 'Einkauf', 'Nord']).groups).toBe('Nord');
    expect(read(header, ['a@b.example', 'Einkauf', '-']).groups).toBe('Einkauf');
    expect(read(['Email', 'E-mail'], ['NULL', 'a@b.example']).email).toBe('a@b.example');
  });

  it('takes what people chose before what names say', () => {
    const mapping = mapColumns(['Email', 'Kontakt'], [], columns);
    const chosen = mapping.map((one) =>
      one.index === 1 ? ({ ...one, column: 'email', how: 'chosen' } as const) : one,
    );
    const cells = ['a@b.example', 'c@d.example'];
    expect(valuesOf(chosen, columns)({ cells, line: 1 }).email).toBe('c@d.example');
  });

  it.each([
    [['Voornaam', 'Tussenvoegsel', 'Achternaam'], ['Jan', 'van der', 'Berg'], 'Jan|van der Berg'],
    [['Voornaam', 'Tussenvoegsel', 'Achternaam'], ['Eva', '', 'Smit'], 'Eva|Smit'],
    [['Voornaam', 'Tussenvoegsel', 'Achternaam'], ['Jan', 'van', 'van Gogh'], 'Jan|van Gogh'],
    [['Achternaam', 'Tussenvoegsel'], ['Berg', 'van der'], '|van der Berg'],
    [
      ['Vorname', 'Namenszusatz', 'Vorsatzwort', 'Name'],
      ['Ute', 'Gräfin', 'zu', 'Au'],
      'Ute|Gräfin zu Au',
    ],
    [['Vorname', 'Namenszusatz', 'Nachname'], ['Max', 'jun.', 'Au'], 'Max|Au'],
    [['Nombre', 'Primer apellido', 'Segundo apellido'], ['Ana', 'Gil', 'Paz'], 'Ana|Gil Paz'],
    [['Nombre', 'Apellido 1', 'Apellido 2'], ['John', 'Ruiz', ''], 'John|Ruiz'],
    [['Nombre', 'Apellidos', 'Apellido 2'], ['Ana', 'Gil Paz', 'Paz'], 'Ana|Gil Paz'],
    [['Prénom', 'Nom de naissance', "Nom d'usage"], ['Ève', 'MARTIN', 'DUBOIS'], 'Ève|DUBOIS'],
    [['Prénom', 'Nom de naissance', "Nom d'usage"], ['Éric', 'LEFÈVRE', ''], 'Éric|LEFÈVRE'],
    [['Prénom', 'Nom de naissance'], ['Éric', 'LEFÈVRE'], 'Éric|LEFÈVRE'],
    [['Prénom', 'Nom', 'Nom marital'], ['Ève', 'MARTIN', 'DUBOIS'], 'Ève|DUBOIS'],
    [['Vorname', 'Nachname', 'Geburtsname'], ['Eva', '', 'Schmidt'], 'Eva|'],
    [['Vorname', 'Nachname'], ['Frau Dr. Eva', 'Müller geb. Schmidt'], 'Dr. Eva|Müller'],
    [['Vorname', 'Nachname'], ['Kim (she/her)', 'Groß (geb. Klein)'], 'Kim|Groß'],
    [['Vorname', 'Nachname'], ['Max (Bob)', 'Klein'], 'Max (Bob)|Klein'],
    [['First Name', 'Last Name'], ['Ada King', 'King'], 'Ada|King'],
    [['First Name', 'Last Name'], ['Bob', 'Bob van Ray'], 'Bob|van Ray'],
    [['Nachname', 'Email'], ['Groß Anna', 'anna.gross@b.example'], 'Anna|Groß'],
    [['Apellidos', 'Email'], ['García López', ''], '|García López'],
    [['user[first_name]', 'user[last_name]'], ['Ada', 'King'], 'Ada|King'],
    [['Name', 'Langname', 'Vorname'], ['MUE', 'Müller', 'Hans'], 'Hans|Müller'],
    [['Name', 'Email'], ['Müller, Jürgen', ''], 'Jürgen|Müller'],
    [['Nachname', 'Email'], ['Müller, Jürgen', ''], 'Jürgen|Müller'],
    [['Vorname', 'Nachname'], ['', 'Müller, Jürgen'], 'Jürgen|Müller'],
    [['Vorname', 'Nachname'], ['Müller, Jürgen', 'Müller, Jürgen'], 'Jürgen|Müller'],
    [['Vorname', 'Nachname'], ['Martin Luther', 'King, Jr.'], 'Martin Luther|King, Jr.'],
    [['Nachname', 'Email'], ['King, Jr.', ''], '|King, Jr.'],
    [['Nachname, Vorname', 'Email'], ['Müller Jürgen', ''], 'Jürgen|Müller'],
    [['Nom et prénom', 'Email'], ['de Gaulle Charles', ''], 'Charles|de Gaulle'],
    [['Nome e cognome', 'Email'], ['Maria De Luca', ''], 'Maria|De Luca'],
    [['First Name', 'Last Name'], ['Ada\nAugusta', 'Lovelace'], 'Ada Augusta|Lovelace'],
    [['First Name', 'Last Name'], ['Ada \r\n Augusta', 'NULL'], 'Ada Augusta|'],
    [['Name', 'Email'], ['Ada\nLovelace', ''], 'Ada|Lovelace'],
  ])('reads the names under %j', (header, cells, expected) => {
    const { firstName, lastName } = read(header, cells);
    expect(`${firstName ?? ''}|${lastName ?? ''}`).toBe(expected);
  });

  it('takes the full name where its parts are blank, and the rest of it where one is', () => {
    const header = ['givenName', 'surname', 'displayName'];
    const rows = [
      ['Ada', 'King', 'Ada L.'],
      ['', '', 'Bob Ray'],
      ['Eve', '', 'Eve Smith'],
      ['', 'Low', 'Di Low'],
      ['Suharto', '', 'Suharto'],
      ['', '', 'ada@corp.example'],
    ];
    const mapping = mapColumns(
      header,
      rows.map((cells) => ({ cells })),
      columns,
    );
    const names = rows.map((cells) => valuesOf(mapping, columns)({ cells, line: 2 }));
    expect(names.map(({ firstName, lastName }) => [firstName, lastName])).toEqual([
      ['Ada', 'King'],
      ['Bob', 'Ray'],
      ['Eve', 'Smith'],
      ['Di', 'Low'],
      ['Suharto', ''],
      [undefined, undefined],
    ]);
  });

  it('leaves two names of which one is a part of the other in a few rows only', () => {
    const rows = [
      ['Hans Peter', 'Peter'],
      ['Ada', 'King'],
      ['Bob', 'Ray'],
    ];
    const mapping = mapColumns(
      ['First Name', 'Last Name'],
      rows.map((cells) => ({ cells })),
      columns,
    );
    expect(valuesOf(mapping, columns)({ cells: rows[0] ?? [], line: 2 })).toEqual({
      firstName: 'Hans Peter',
      lastName: 'Peter',
    });
  });

  it('takes full names apart whose other half is blank in all rows', () => {
    const rows = [
      ['Ada King', ''],
      ['Jan van Ray', ''],
    ];
    const mapping = mapColumns(
      ['First Name', 'Last Name'],
      rows.map((cells) => ({ cells })),
      columns,
    );
    const names = rows.map((cells) => valuesOf(mapping, columns)({ cells, line: 2 }));
    expect(names).toEqual([
      { firstName: 'Ada', lastName: 'King' },
      { firstName: 'Jan', lastName: 'van Ray' },
    ]);
  });

  it.each([
    [['Email'], ['"King, Ada" <ada@b.example>'], { firstName: 'Ada', lastName: 'King' }],
    [['Email'], ['Ada King <ada@b.example>;'], { firstName: 'Ada', lastName: 'King' }],
    [['Email'], ['ada@b.example <ada@b.example>'], {}],
    [['Email'], ['<ada@b.example>'], {}],
    [['Name', 'Email'], ['', 'Ada <ada@b.example>'], { firstName: '', lastName: '' }],
  ])('takes the name before the address in %j %j', (header, cells, expected) => {
    const { email, ...names } = read(header, cells);
    expect(email).toBe(cells.at(-1));
    expect(names).toEqual(expected);
  });

  it.each([
    ['Employee status', 'Terminated', 'Terminated'],
    ['Enabled', 'False', 'inactive'],
    ['Enabled', 'True', ''],
    ['Gesperrt', 'ja', 'inactive'],
    ['Gesperrt', 'nein', ''],
  ])('reads “%s: %s” as the status “%s”', (header, cell, status) => {
    expect(read(['Email', header], ['a@b.example', cell]).status).toBe(status);
  });

  it('separates groups at the commas of a list', () => {
    const rows = [['Everyone, Sales'], ['Everyone']];
    const mapping = mapColumns(
      ['Groups'],
      rows.map((cells) => ({ cells })),
      columns,
    );
    const groups = rows.map((cells) => valuesOf(mapping, columns)({ cells, line: 2 }).groups);
    expect(groups).toEqual(['Everyone| Sales', 'Everyone']);
    expect(read(['Groups'], ['Research, Development']).groups).toBe('Research, Development');
  });

  it('leaves a birth name that somebody chose for something else', () => {
    const mapping = mapColumns(['Prénom', 'Nom de naissance'], [], columns).map((one) =>
      one.index === 1 ? ({ ...one, column: null, how: 'chosen' } as const) : one,
    );
    expect(valuesOf(mapping, columns)({ cells: ['Éric', 'LEFÈVRE'], line: 2 })).toEqual({
      firstName: 'Éric',
    });
  });

  it('tells doubts at the fields that they are about', () => {
    const doubts = [0, 1, 2].map((index) => ({ index, code: 'text.encoding_doubtful' }) as const);
    expect(read(['Name', 'Note', 'Ort'], ['a', 'b', 'c'], { doubts }).doubts).toEqual([
      { field: 'firstName', code: 'text.encoding_doubtful' },
      { field: 'address.locality', code: 'text.encoding_doubtful' },
    ]);
  });

  it('never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Email', 'Name', 'Nome'));
    const cells = fc.array(text, { maxLength: 5 });
    fc.assert(
      fc.property(cells, fc.array(cells, { maxLength: 4 }), (header, rows) => {
        const tableRows = rows.map((row) => ({ cells: row, line: 1 }));
        for (const known of [header, null]) {
          const values = valuesOf(mapColumns(known, tableRows, columns), columns);
          tableRows.forEach((row) => values(row));
        }
      }),
    );
  });
});
