import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import { cellValue } from '../cell-value.js';
import {
  fullNameColumn,
  holdsCompanies,
  holdsFullNames,
  holdsTitles,
  holdsUsernames,
  isLikeNames,
  nameColumns,
  namesByInitial,
  otherHalf,
  repeats,
  type TextRow,
} from '../column-contents.js';
import {
  isOfCompany,
  isOfElse,
  isOfPerson,
  isNameGoneBy,
  isOfSomebodyElse,
  isPartOfLastName,
  languagesOf,
  nameKey,
  withoutPersonBehind,
} from '../column-names.js';
import { type Found, isFilled, unmap } from '../mapped-column.js';

/**
 * “Name” alone is the full name. Beside a surname it is the given name (“Name, Surname”), beside a
 * given name the surname (“Vorname; Name”); beside both, or as “Full name” beside either, it says
 * nothing new, but for rows in which these are blank. “Nom” and “Nome” are full names where they stand alone and hold two words.
 */
export function settleNames(found: Found[], rows: readonly TextRow[]): void {
  for (const one of found) if (one.column === 'name' && holdsCompanies(rows, one.index)) unmap(one);
  takeNomForFirst(found);
  takeWholeNames(found, rows);
  takeNamesBesideAHalf(found, rows);
  const has = (column: ColumnKey): boolean => found.some((one) => one.column === column);
  // “Tussenvoegsel” is no more than the beginning of a last name, “Segundo apellido” its end.
  const hasLast = found.some((one) => one.column === 'lastName' && !isPartOfLastName(one.header));
  const hasFirst = has('firstName');
  if (hasFirst && hasLast) {
    for (const one of found) {
      if (one.column !== 'name' || one.how !== 'name') continue;
      if (isNameGoneBy(one.header) ? !isFilled(one, rows) : !standsIn(one, found, rows)) unmap(one);
    }
    return;
  }
  const names = found.filter(({ column, how }) => column === 'name' && how === 'name');
  if (hasFirst !== hasLast) {
    for (const one of names) {
      const isFull = rows.length > 0 && holdsFullNames(rows, one.index);
      if (bareNames.has(ownKey(one.header))) one.column = hasFirst ? 'lastName' : 'firstName';
      // It has the half that is missing.
      else if (!isFull) unmap(one);
    }
    if (names.some(({ column }) => column !== null)) return;
    for (const one of found) {
      const isBare = one.how === 'name' && eitherNames.has(ownKey(one.header));
      if (isBare && (holdsFullNames(rows, one.index) || holdsKorean(rows, one.index))) {
        one.column = 'name';
      }
    }
  }
}

/** Takes “Nom” for the first name beside “Cognoms”, as in Catalonia. */
function takeNomForFirst(found: readonly Found[]): void {
  if (!found.some(({ header }) => nameKey(header).startsWith('cognom'))) return;
  if (found.some(({ column }) => column === 'firstName')) return;
  const nom = found.find(
    ({ column, header }) => column === 'lastName' && nameKey(header) === 'nom',
  );
  if (nom?.how === 'name') nom.column = 'firstName';
}

/** Takes for full names what is named one of the names, holds two words without a comma and has nothing beside it. */
function takeWholeNames(found: readonly Found[], rows: readonly TextRow[]): void {
  if (found.some(({ column }) => column === 'name')) return;
  const parts = found.filter(({ column }) => column === 'firstName' || column === 'lastName');
  const [one, ...others] = parts.filter((part) => isFilled(part, rows));
  if (one?.how !== 'name' || others.length > 0 || !isOneOfTwo(one, parts)) return;
  // Of one person alone “Anna Maria” may be the first name.
  if ((parts.length > 1 || one.column === 'firstName') && rows.length < 2) return;
  // “Person 7” is one name, which somebody has numbered.
  if (!holdsFullNames(rows, one.index, /^[^@,\d]*$/)) return;
  parts.forEach(unmap);
  Object.assign(one, { column: 'name', how: 'name' });
}

/** Takes for the full name one of two columns that holds both in most rows: “Ada King” beside “King”. */
function takeNamesBesideAHalf(found: readonly Found[], rows: readonly TextRow[]): void {
  const parts = found.filter(({ column }) => column === 'firstName' || column === 'lastName');
  const [first, last] = (['firstName', 'lastName'] as const).map((column) =>
    parts.find((one) => one.column === column),
  );
  if (parts.length !== 2 || first?.how !== 'name' || last?.how !== 'name') return;
  const texts = rows.map(({ cells }): [string, string] => [
    cellValue(cells[first.index] ?? ''),
    cellValue(cells[last.index] ?? ''),
  ]);
  const both = texts.filter(([one, other]) => one !== '' && other !== '');
  const isMost = (count: number): boolean => count * 2 > both.length;
  if (isMost(both.filter(([one, other]) => one.endsWith(` ${other}`)).length))
    first.column = 'name';
  else if (isMost(both.filter(([one, other]) => other.startsWith(`${one} `)).length)) {
    last.column = 'name';
  }
}

/** Tells whether a column would hold one of the names: not two last names, as in Spain and Portugal. */
function isOneOfTwo(one: Found, parts: readonly Found[]): boolean {
  return parts.length > 1 ? one.column === 'firstName' : wholeNames.has(nameKey(one.header));
}

const wholeNames = new Set(
  [
    ...['nachname', 'familienname', 'last name', 'surname', 'vorname', 'first name', 'cognome'],
    ...['achternaam', 'voornaam', 'prénom', 'příjmení'],
  ].map(nameKey),
);

/** The key of a name without whose it is, in the first of its languages: “Nome do aluno” is “Nome”, “Name / Nom” is “Name”. */
function ownKey(header: string): string {
  const [first = '', ...others] = languagesOf(header).map(nameKey);
  const isSame = others.length > 0 && others.every((key) => lastNames.has(key));
  return withoutPersonBehind(header) || (isSame ? first : nameKey(header));
}

/** Words for a last name that “Name” stands beside in other languages. */
const lastNames = new Set([
  ...['name', 'nom', 'nome', 'cognome', 'surname', 'lastname', 'familyname', 'apellidos'],
  ...['apellido', 'nachname', 'naam', 'achternaam', 'nazwisko', 'prijmeni'],
]);

const bareNames = new Set([
  ...['name', 'naam', 'nomdusalarie', 'nomdelemploye', 'namedesmitarbeiters', 'navn', 'namn'],
]);
/** Words for one of the names that are used for both in one. */
const eitherNames = new Set([
  'nom',
  'nome',
  'nombre',
  'jmeno',
  'imie',
  'nazwisko',
  'last',
  'first',
  '이름',
]);

/** Tells whether the cells of a column have a syllable for the last name before the first, as Korean names do. */
function holdsKorean(rows: readonly TextRow[], index: number): boolean {
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
  return texts.filter((text) => /^[가-힣]{3,4}$/.test(text)).length * 2 > texts.length;
}

/** Tells whether a column says the full name, or the rest of it, in rows where the columns for its parts are blank, as directories do of guests. */
function standsIn({ index }: Found, found: readonly Found[], rows: readonly TextRow[]): boolean {
  const parts = found.filter(({ column }) => column === 'firstName' || column === 'lastName');
  return rows.some(({ cells }) => {
    const whole = cellValue(cells[index] ?? '');
    const given = (column: ColumnKey): string[] =>
      parts
        .filter((part) => part.column === column)
        .map((part) => cellValue(cells[part.index] ?? ''))
        .filter((text) => text !== '');
    const [first, last] = [given('firstName'), given('lastName')];
    if (whole === '' || (first.length > 0 && last.length > 0)) return false;
    return [...first, ...last].every(
      (half) => whole.startsWith(`${half} `) || whole.endsWith(` ${half}`),
    );
  });
}

/** Takes the full name for what is named a username and holds names in two words: the “User name” of some systems. */
export function settleUsernames(found: Found[], rows: readonly TextRow[]): void {
  const isNamed = found.some(({ column }) => isNameColumn(column));
  dropNumbers(found, rows);
  takeUsernames(found, rows);
  for (const one of found) {
    if (one.column !== 'username' || one.how !== 'name') continue;
    const mayBeOfCompany = !isPersonsName(one.header);
    if (mayBeOfCompany && (repeats(rows, one.index) || holdsTitles(rows, one.index))) unmap(one);
    if (!holdsFullNames(rows, one.index)) continue;
    if (isNamed || !isPersonsName(one.header)) unmap(one);
    else one.column = 'name';
  }
}

/** Leaves out numbers where usernames stand beside them, and the small numbers by which a website counts its users. */
function dropNumbers(found: Found[], rows: readonly TextRow[]): void {
  const named = found.filter(({ column, how }) => column === 'username' && how === 'name');
  for (const one of named) {
    const isOnly = named.every((other) => other === one || isNumbers(rows, other.index, 20));
    if (isNumbers(rows, one.index, isOnly ? countedMax : 20)) unmap(one);
  }
}

/** In digits: more have the numbers of employees, with whom somebody may sign in. */
const countedMax = 5;

function isNumbers(rows: readonly TextRow[], index: number, digits: number): boolean {
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
  return texts.length > 0 && texts.every((text) => text.length <= digits && /^\d+$/.test(text));
}

/** Takes for usernames what is named “name” on websites, where nothing else is named so or holds names. */
function takeUsernames(found: Found[], rows: readonly TextRow[]): void {
  const email = found.find(({ column }) => column === 'email');
  const names = found.filter(({ column }) => isNameColumn(column));
  const [name] = names;
  if (email === undefined || name?.column !== 'name' || name.how !== 'name') return;
  if (names.length > 1 || found.some(({ column }) => column === 'username')) return;
  if (holdsUsernames(rows, name.index, email.index)) name.column = 'username';
}

/** Takes for usernames what is named a number of people and holds what usernames are made of, where nothing is named so. */
export function findUsernames(found: readonly Found[], rows: readonly TextRow[]): void {
  const email = found.find(({ column }) => column === 'email');
  if (email === undefined || found.some(({ column }) => column === 'username')) return;
  const one = found.find(
    ({ how, header, index }) =>
      how === null && ids.has(nameKey(header)) && holdsUsernames(rows, index, email.index),
  );
  if (one) Object.assign(one, { column: 'username', how: 'content' });
}

const ids = new Set(['userid', 'samid', 'accountid', 'shortname', 'kurzname', 'kurzzeichen']);

/** “Account name” is the company's where it is no username, or several people have the same. */
function isPersonsName(header: string): boolean {
  return !nameKey(header).startsWith('account');
}

/** Finds the names by the addresses, where no column is known to hold any. */
export function findNames(found: Found[], rows: readonly TextRow[]): void {
  if (found.some(({ column }) => isNameColumn(column))) return;
  const email = found.find(({ column }) => column === 'email')?.index;
  if (email === undefined) return;
  const open = found.filter(({ how }) => how === null);
  const isOwn = (header: string): boolean => !isOfSomebodyElse(header) && !isOfCompany(header);
  const own = open.filter(({ header }) => isOwn(header));
  // Of a company the person is the one whom to ask: the addresses are theirs.
  const others = open.filter(({ header }) => !isOfCompany(header));
  const all = (): [string, number][] =>
    Object.entries(
      nameColumns(
        rows,
        email,
        open.map(({ index }) => index),
      ),
    );
  const columns = namesAmong(own, rows, email) ?? namesAmong(others, rows, email) ?? all();
  for (const [column, index] of columns) {
    const one = found.find((candidate) => candidate.index === index);
    if (one) Object.assign(one, { column, how: 'content' });
  }
}

/** Finds the other name by the addresses, where a column is known for one of the two only. */
export function findOtherHalf(found: Found[], rows: readonly TextRow[]): void {
  const email = found.find(({ column }) => column === 'email')?.index;
  const names = found.filter(({ column }) => isNameColumn(column));
  const [half] = names;
  if (email === undefined || half === undefined || half.column === 'name') return;
  if (names.some(({ column }) => column !== half.column)) return;
  const open = found.filter(({ how, header }) => how === null && !isOfSomebodyElse(header));
  const index = otherHalf(
    rows,
    { email, half: half.index },
    open.map((one) => one.index),
  );
  const one = found.find((candidate) => candidate.index === index);
  const column = half.column === 'firstName' ? 'lastName' : 'firstName';
  if (one) Object.assign(one, { column, how: 'content' });
}

/**
 * The columns that no field uses and that may hold names, where the file has none for one of the two or
 * both. A name of birth may be one. Of a file of addresses and one such column, that is the name.
 */
export function likeMissingNames(found: Found[], rows: readonly TextRow[]): number[] {
  const has = (column: ColumnKey): boolean => found.some((one) => one.column === column);
  if (has('name') || (has('firstName') && has('lastName')) || !has('email')) return [];
  const isOther = (header: string): boolean =>
    isOfSomebodyElse(header) || isOfCompany(header) || isOfElse(header);
  const open = found.filter(({ how, header }) => how === null && !isOther(header));
  const like = open.filter(({ index }) => isLikeNames(rows, index));
  const [one, ...others] = like;
  const isAlone = found.length === 2 && others.length === 0 && !has('firstName');
  if (one && isAlone && !has('lastName') && holdsFullNames(rows, one.index)) {
    Object.assign(one, { column: 'name', how: 'content' });
    return [];
  }
  const byBirth = found.filter(({ column }) => column === 'birth_family_name');
  return [...like, ...(has('firstName') ? byBirth : [])].map(({ index }) => index);
}

/** “Employee”, “Mitarbeiter” is the full name where it holds one: it may be a number, too. */
export function findPersons(found: Found[], rows: readonly TextRow[]): void {
  if (found.some(({ column }) => isNameColumn(column))) return;
  const one = found.find(
    ({ how, header, index }) =>
      how === null && isOfPerson(header) && holdsFullNames(rows, index, /^[^\d@]*$/),
  );
  if (one) Object.assign(one, { column: 'name', how: 'content' });
}

function namesAmong(
  some: readonly Found[],
  rows: readonly TextRow[],
  email: number,
): [string, number][] | undefined {
  const indexes = some.map(({ index }) => index);
  const columns = Object.entries(nameColumns(rows, email, indexes));
  if (columns.length > 0) return columns;
  const initials = Object.entries(namesByInitial(rows, email, indexes));
  if (initials.length > 0) return initials;
  const name = fullNameColumn(rows, email, indexes);
  return name === undefined ? undefined : [['name', name]];
}

function isNameColumn(column: ColumnKey | null): boolean {
  return column === 'firstName' || column === 'lastName' || column === 'name';
}
