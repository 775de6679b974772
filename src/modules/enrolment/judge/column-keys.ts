import type { IdentityPath } from '../../identities/identity-fields.js';

/** The columns of an account, by key, and what JSON may give in each: a text at the least. */
export interface AccountColumnTypes {
  firstName: string;
  lastName: string;
  /** The two in one; judged and kept as its parts. */
  name: string;
  email: string;
  username: string;
  role: string;
  /** Several are separated by `|`. */
  groups: string | readonly string[];
  /** A JSON object, or its text. */
  metadata: string | Readonly<Record<string, unknown>>;
  /** The language that new people are written to in: a tag, or its name. */
  language: string;
  /** Only of people who are here: whether they are archived. */
  status: string;
}

export type AccountKey = keyof AccountColumnTypes;

/** A column of an account that rows have a field for. */
export type AccountField = Exclude<AccountKey, 'name'>;

/** A column of the application's, whose texts are kept in the metadata, by the key there. */
export type MetadataPath = `metadata.${string}`;

/** A field of a row. */
export type RowField = AccountField | MetadataPath | IdentityPath;

/** A column of a file. */
export type ColumnKey = AccountKey | MetadataPath | IdentityPath;
