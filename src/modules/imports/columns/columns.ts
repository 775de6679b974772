import type { Aliases, NamedColumn } from '../../../common/csv/named-column.js';
import { accountColumns } from '../../enrolment/judge/account-columns.js';
import type { AccountKey, ColumnKey } from '../../enrolment/judge/column-keys.js';
import {
  fieldPaths,
  type FieldSettings,
  identityFields,
  isIdentityPath,
} from '../../identities/identity-fields.js';

/** A column that is recognized in files. */
export interface FileColumn {
  key: ColumnKey;
  title: string;
  /** The title too. */
  names: readonly string[];
  /** The names that count where there is no better one, and those that count where there is no other. */
  lesserNames: readonly [weaker: readonly string[], weakest: readonly string[]];
  required: boolean;
}

/** The rank of a name among those of a column; the lower, the better. */
export type NameRank = 0 | 1 | 2;

const ofAccounts = Object.keys(accountColumns) as AccountKey[];
const ofIdentities = fieldPaths.filter(isIdentityPath);

/** Usher's columns: those of accounts, then those of identities. FileColumns has the application's too. */
export const columns: readonly FileColumn[] = [
  ...ofAccounts.map((key) => fileColumn(key, accountColumns[key])),
  ...ofIdentities.map((path) => fileColumn(path, identityFields[path].column)),
];

function fileColumn(key: ColumnKey, column: NamedColumn & { required?: true }): FileColumn {
  const { title, aliases, weaker = {}, weakest = {}, required = false } = column;
  const flat = (names: Aliases): string[] => Object.values(names).flat();
  return {
    key,
    title,
    names: [title, ...flat(aliases)],
    lesserNames: [flat(weaker), flat(weakest)],
    required,
  };
}

/**
 * The template: its header and two people who show how it is filled in.
 * @param added the titles of the application's columns.
 * @param asked what the organization asks for of identities; undefined for a template without them.
 */
export function template(added: readonly string[], asked?: FieldSettings): string[][] {
  const account = ofAccounts
    .filter((key) => key !== 'name')
    .flatMap((key) => {
      const { title, examples } = accountColumns[key];
      return examples ? [{ title, examples }] : [];
    });
  const identity = ofIdentities
    .filter((path) => asked && asked[path] !== 'hidden')
    .map((path): NamedColumn & { example?: string } => identityFields[path].column);
  const blank = added.map(() => '');
  return [
    [...account.map(({ title }) => title), ...added, ...identity.map(({ title }) => title)],
    [
      ...account.map(({ examples: [ada] }) => ada),
      ...blank,
      ...identity.map(({ example }) => example ?? ''),
    ],
    [...account.map(({ examples: [, grace] }) => grace), ...blank, ...identity.map(() => '')],
  ];
}
