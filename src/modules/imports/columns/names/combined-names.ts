import type { NamedColumn } from '../../../../common/csv/named-column.js';
import { accountColumns } from '../../../enrolment/judge/account-columns.js';
import type { NameOrder } from './full-name.js';
import { nameKey, persons, withoutBrackets, withoutPersonBehind } from '../column-names.js';

/** The words between the two in “Nom et prénom”; in “Cognome e nome” it is “e”, and not “en”. */
const between = [
  ...['and', 'und', 'et', 'en', 'e', 'y', 'i', 'a', 'og', 'och', 'ja', 'es', 'si', 've', 'in'],
  ...['ir', 'un', 'и', 'та', 'і'],
];

const keys = ({ title, aliases }: NamedColumn): string[] =>
  [title, ...Object.values(aliases).flat()].map(nameKey);
const first = new Set([...keys(accountColumns.firstName), 'name', 'nomi']);
const last = new Set([...keys(accountColumns.lastName), 'name', 'naam']);

/** Words for both names in languages that say the last name first, and those that are short for both. */
const lastFirst = new Set(
  [
    ...[
      'фио',
      'név',
      'neve',
      'teljes név',
      'teljes neve',
      'ф.и.о.',
      'nach- und vorname',
      'achter- en voornaam',
    ],
    ...['efter- og fornavn', 'efter- och förnamn', 'họ và tên', 'họ tên', 'họ & tên'],
  ].map(nameKey),
);

/**
 * The order in which a column holds both names, where its name says so: “Last name, First name”,
 * “Name, Vorname”, “Nome e cognome”; undefined where it does not.
 */
export function combinedOrder(header: string): NameOrder | undefined {
  const inside = withoutBrackets(header)?.inside ?? '';
  const key = nameKey(header);
  return (
    orderOf(key) ??
    (inside === '' ? undefined : orderOf(nameKey(inside))) ??
    orderOfPersons(key, header)
  );
}

/** The order in a name that says whose the names are, before or behind: “Nazwisko i imię ucznia”. */
function orderOfPersons(key: string, header: string): NameOrder | undefined {
  const person = persons.find((one) => key.startsWith(one));
  const behind = withoutPersonBehind(header);
  return (
    (person === undefined ? undefined : orderOf(key.slice(person.length))) ??
    (behind === '' ? undefined : orderOf(behind))
  );
}

/** The names of columns of Chinese names, in which the two stand together. */
const chinese = new Set([
  '姓名',
  '员工姓名',
  '員工姓名',
  '真实姓名',
  '学生姓名',
  '成员姓名',
  '全名',
]);

/** Tells whether a column holds Chinese names by what it is called. */
export function isOfChineseNames(header: string): boolean {
  return chinese.has(nameKey(header));
}

/** Tells whether a column of full names has two last names behind the first, as those of Spain. */
export function isOfTwoLastNames(header: string): boolean {
  return nameKey(header) === 'nombrecompleto';
}

function orderOf(key: string): NameOrder | undefined {
  const hasTwoLast = key.includes('apellidos');
  if (lastFirst.has(key) || isPair(key, last, first))
    return hasTwoLast ? 'lastsFirst' : 'lastFirst';
  if (!isPair(key, first, last)) return undefined;
  return hasTwoLast ? 'firstLasts' : 'firstLast';
}

function isPair(key: string, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const name of one) {
    if (!key.startsWith(name)) continue;
    const rest = key.slice(name.length);
    if (rest === 'name' && name.length < 'surname'.length) continue;
    const isOther = (word: string): boolean =>
      rest.startsWith(word) && other.has(rest.slice(word.length));
    if (rest !== '' && (isOther('') || between.some(isOther))) return true;
  }
  return false;
}
