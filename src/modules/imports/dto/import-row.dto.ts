import type { Outcome, Verdict } from '../../enrolment/stage/import-row.entity.js';
import type { AccountColumnTypes, AccountField } from '../../enrolment/judge/column-keys.js';
import type { ChangeCode, RowCode } from '../../enrolment/judge/row-codes.js';
import type { FieldPath } from '../../identities/identity-fields.js';
import { UsherIdentityCells, UsherTypedIdentityCells } from './identity-cells.js';

/** The columns of the account as fields: a column that has none is a type error. */
type AccountFields = { [Field in AccountField]?: AccountColumnTypes[Field] | null };
/** The same as they are shown; of the metadata the cell's text. */
type AccountView = { [Field in AccountField]: Field extends 'groups' ? string[] : string };

/** The fields of a row that can be given or changed. */
export class UsherRowFields implements AccountFields {
  email?: string | null;
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  role?: string | null;
  /** A list of names, or a text with | between them. */
  groups?: string | readonly string[] | null;
  /** A JSON object, or its text. */
  metadata?: string | Readonly<Record<string, unknown>> | null;
  /** The language that somebody new is written to in: a tag, or its name. */
  language?: string | null;
  /** Of somebody who is here: `archived`, or `active` or `invited` to bring them back. */
  status?: string | null;
  /** Cells of the identity, by path. */
  identity?: UsherTypedIdentityCells | null;
  /** Texts of the application's columns, by key; what `metadata` says under these keys gives way. */
  metadataColumns?: Readonly<Record<string, string | null>> | null;
}

/** Something that keeps a row from being carried out, or is doubtful. */
export class UsherRowFault {
  /** A field of the account, `metadata.` and the key of a column, the path of a field of the identity, or `row`. */
  field: string;
  /** `row.changed` stands for a change that the reader is not told. */
  code: RowCode | ChangeCode | 'row.changed';
  message: string;
}

/** A row as it is shown for checking: what was understood, or the text as typed where it was not. */
export class UsherImportRow implements AccountView {
  rowNumber: number;
  line: number;
  email: string;
  username: string;
  firstName: string;
  lastName: string;
  role: string;
  groups: string[];
  /** The cell's text. */
  metadata: string;
  /** The tag, or the cell's text where it was not understood. */
  language: string;
  /** The cell's text; it is used where people who are here are updated. */
  status: string;
  /** The texts of the application's columns, by key; where there are any. */
  metadataColumns?: Record<string, string>;
  /** The texts of the identity cells, for who may see them. */
  identity?: UsherIdentityCells;
  /** As what the identity of a row that is carried out is kept, null for none; for who may see them. */
  identityStatus?: 'draft' | 'validated' | null;
  /** The fields that the organization requires and a draft lacks. */
  missingFields?: FieldPath[];
  verdict: Verdict;
  outcome: Outcome | null;
  errors: UsherRowFault[];
  /** Doubts, and faults of cells that the person can do without: these are left out. */
  warnings: UsherRowFault[];
  /** The changes of an update: for each field what it was, and what it will be. */
  changes?: Record<string, string[]>;
}
