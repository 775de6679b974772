import type { Aliases, NamedColumn } from '../../../common/csv/named-column.js';
import { accountColumns } from '../../enrolment/judge/account-columns.js';
import { languages } from '../../../words/languages.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import type { AccountKey, ColumnKey } from '../../enrolment/judge/column-keys.js';
import {
  fieldPaths,
  type FieldSettings,
  identityFields,
  type IdentityPath,
  isIdentityPath,
} from '../../identities/identity-fields.js';
import { roles } from '../../permissions/permission-catalogue.js';

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

function fileColumn(
  key: AccountKey | IdentityPath,
  column: NamedColumn & { required?: true },
): FileColumn {
  const { title, aliases, weaker = {}, weakest = {}, required = false } = column;
  const flat = (names: Aliases): string[] => Object.values(names).flat();
  return {
    key,
    title,
    names: [title, ...languages.map((language) => heading(key, language)), ...flat(aliases)],
    lesserNames: [flat(weaker), flat(weakest)],
    required,
  };
}

/** The name of a column in templates, in a language. */
export function heading(key: AccountKey | IdentityPath, language: Language): string {
  return say(words(`column.${key}`), language);
}

/** The cell of an example: a role by its name in a language, and else the cell itself. */
function example(cell: string, language: Language): string {
  const role = roles.find((one) => one === cell);
  return role === undefined ? cell : say(words(`role.${role}`), language);
}

/**
 * The template: its header and two people who show how it is filled in, in the reader's language.
 * @param added the titles of the application's columns.
 * @param asked what the organization asks for of identities; undefined for a template without them.
 */
export function template(
  language: Language,
  added: readonly string[],
  asked?: FieldSettings,
): string[][] {
  const account = ofAccounts
    .filter((key) => key !== 'name')
    .flatMap((key) => {
      const { examples } = accountColumns[key];
      const [ada, grace] = (examples ?? []).map((cell) => example(cell, language));
      return ada !== undefined && grace !== undefined ? [{ key, ada, grace }] : [];
    });
  const identity = ofIdentities.filter((path) => asked && asked[path] !== 'hidden');
  const named = (keys: readonly (AccountKey | IdentityPath)[]): string[] =>
    keys.map((key) => heading(key, language));
  const exampleOf = (path: IdentityPath): string => {
    const column: NamedColumn & { example?: string } = identityFields[path].column;
    return column.example ?? '';
  };
  const blank = added.map(() => '');
  return [
    [...named(account.map(({ key }) => key)), ...added, ...named(identity)],
    [...account.map(({ ada }) => ada), ...blank, ...identity.map(exampleOf)],
    [...account.map(({ grace }) => grace), ...blank, ...identity.map(() => '')],
  ];
}
