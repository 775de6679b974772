import type { NamedColumn } from '../../../common/csv/named-column.js';
import { nameKey } from '../../../common/text/fold.js';
import { accountAliases } from './account-aliases.js';
import type { AccountColumnTypes, AccountKey } from './column-keys.js';
import type { JudgeContext } from './judge-context.js';
import { judgeEmail } from './judge-email.js';
import { judgeGroups } from './judge-groups.js';
import { judgeLanguage } from './judge-language.js';
import { judgeMetadata } from './judge-metadata.js';
import { judgeFirstName, judgeLastName } from './judge-names.js';
import { judgeRole } from './judge-role.js';
import { judgeUsername } from './judge-username.js';
import type { JudgedRow, RowValues } from './row-values.js';
import { judgeStatus } from './status-words.js';

/** A column of the account: what it is called, how it is judged and where it is kept. */
interface AccountColumn<Key extends AccountKey> extends NamedColumn {
  /** True when a file cannot do without it. */
  required?: true;
  /** The cells of the two people of the template, roles by their keys; null where templates do without the column. */
  examples: readonly [string, string] | null;
  /** A value that JSON may give beside a text. */
  takes: Takes<AccountColumnTypes[Key]>;
  /** Puts what can be used into `judged`, and says in its `errors` and `warnings` what cannot. Null where others judge it. */
  judge: ((row: RowValues, judged: JudgedRow, context: JudgeContext) => void) | null;
  /** The columns of `usher_import_rows` that keep what was judged. */
  kept: Readonly<Record<string, Kept>>;
}

type Takes<Given> = [Given] extends [string]
  ? 'text'
  : [Given] extends [string | readonly string[]]
    ? 'list'
    : 'object';

interface Kept {
  value: (judged: JudgedRow, prepared: Prepared) => string | number | boolean | null;
  /** The SQL that the personal is blanked to; null for what is not. */
  blank: 'NULL' | "''" | null;
  /** True for what few rows have: it is written where a batch has it. */
  seldom?: true;
}

/** The values that staging has made of a judged row. */
export interface Prepared {
  /** The number of the set of its groups. */
  groupSet: number | null;
  metadata: string | null;
}

/**
 * The columns of accounts, in the order in which they are judged and templates have them. To add one:
 * its key in column-keys.ts, its entry here, and where it is kept, in the entity and a migration.
 */
export const accountColumns: { readonly [Key in AccountKey]: AccountColumn<Key> } = {
  firstName: {
    title: 'First Name',
    ...accountAliases.firstName,
    examples: ['Ada', 'Grace'],
    takes: 'text',
    judge: judgeFirstName,
    kept: { first_name: { value: ({ firstName }) => firstName, blank: 'NULL' } },
  },
  lastName: {
    title: 'Last Name',
    ...accountAliases.lastName,
    examples: ['Lovelace', 'Hopper'],
    takes: 'text',
    judge: judgeLastName,
    kept: { last_name: { value: ({ lastName }) => lastName, blank: 'NULL' } },
  },
  name: {
    title: 'Name',
    ...accountAliases.name,
    examples: ['', ''],
    takes: 'text',
    judge: null,
    kept: {
      name_key: { value: ({ firstName, lastName }) => nameKey(firstName, lastName), blank: "''" },
    },
  },
  email: {
    title: 'Email',
    ...accountAliases.email,
    required: true,
    examples: ['ada@example.com', 'grace@example.com'],
    takes: 'text',
    judge: judgeEmail,
    kept: { email: { value: ({ email }) => email, blank: 'NULL' } },
  },
  username: {
    title: 'Username',
    ...accountAliases.username,
    examples: ['ada', ''],
    takes: 'text',
    judge: judgeUsername,
    kept: {
      username: { value: ({ username }) => username, blank: 'NULL' },
      username_given: { value: ({ usernameGiven }) => (usernameGiven ? 1 : 0), blank: null },
    },
  },
  role: {
    title: 'User Role',
    ...accountAliases.role,
    examples: ['member', 'hr'],
    takes: 'text',
    judge: (row, judged, context) => {
      judgeRole(row.role, context, judged);
    },
    kept: { role: { value: ({ role }) => role, blank: null } },
  },
  groups: {
    title: 'Group',
    ...accountAliases.groups,
    examples: ['', ''],
    takes: 'list',
    judge: (row, judged, context) => {
      judgeGroups(row.groups, context, judged);
    },
    kept: { group_set: { value: (_, { groupSet }) => groupSet, blank: null } },
  },
  metadata: {
    title: 'Metadata',
    ...accountAliases.metadata,
    examples: ['', '{"employeeNumber": "E1906"}'],
    takes: 'object',
    judge: (row, judged, { metadataColumns }) => {
      judged.metadata = judgeMetadata(row, metadataColumns, judged);
    },
    kept: { metadata: { value: (_, { metadata }) => metadata, blank: 'NULL' } },
  },
  language: {
    title: 'Language',
    ...accountAliases.language,
    examples: null,
    takes: 'text',
    judge: judgeLanguage,
    kept: { language: { value: ({ language }) => language, blank: 'NULL', seldom: true } },
  },
  status: {
    title: 'Status',
    ...accountAliases.status,
    examples: null,
    takes: 'text',
    judge: (row, judged) => {
      judgeStatus(row, judged);
    },
    kept: {},
  },
};
