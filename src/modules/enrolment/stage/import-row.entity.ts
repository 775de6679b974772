import { Column, Index, PrimaryColumn } from 'typeorm';
import {
  boolean,
  int,
  json,
  longText,
  nullable,
  text,
  uuid,
} from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { IdentityStatus } from '../../people/membership.entity.js';
import type { CellDoubt } from '../judge/row-values.js';
import type { ChangeCode, RowCode, RowFault, UsernameCode } from '../judge/row-codes.js';

export const verdicts = [
  'ready',
  'existing_account',
  'update',
  'unchanged',
  'already_member',
  'archived_member',
  'duplicate',
  'error',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts of rows that are carried out. */
export const goodVerdicts = [
  'ready',
  'existing_account',
  'update',
] as const satisfies readonly Verdict[];

export function isGood(verdict: Verdict | 'left_out'): boolean {
  return (goodVerdicts as readonly string[]).includes(verdict);
}

/** The reasons why a row of a file is about nobody, and has the verdict `left_out`. */
export type LeftOut =
  | 'header'
  | 'before_header'
  | 'repeated_header'
  | 'rule'
  | 'count'
  | 'total'
  | 'comment'
  | 'other_table'
  | 'note';

export const outcomes = [
  'invited',
  'updated',
  'skipped',
  'failed',
  'changed_since_preview',
  'undone',
] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * A person to be, staged: what the judge made of a row, and the ids of all that the row will make.
 * Enrolment is `INSERT … SELECT` from here.
 */
@UsherTable('usher_import_rows')
@Index('usher_import_rows_verdict', ['importId', 'verdict', 'identityStatus'])
@Index('usher_import_rows_email', ['importId', 'email', 'rowNo'])
@Index('usher_import_rows_username', ['importId', 'username', 'usernameGiven', 'rowNo'])
export class ImportRow {
  @PrimaryColumn(uuid('import_id'))
  importId: string;

  /** Counted from 1, with the rows up to the header. */
  @PrimaryColumn(int('row_no'))
  rowNo: number;

  /** The account, membership, invitation and mail that the row makes carry this id, each in its table: a row done twice meets its own keys. */
  @Column(uuid('id'))
  id: string;

  /** The line of the file on which the row begins, counted from 1. */
  @Column(int('line'))
  line: number;

  /**
   * The cells as they were read, in the file's order, but for those that are sealed (see
   * sealed-cells.ts).
   */
  @Column(nullable(json('cells')))
  cells: string[];

  /** Null when the cell holds no address that can be used; so are the following. */
  @Column(nullable(text('email', 254)))
  email: string | null;

  @Column(nullable(text('username', 64)))
  username: string | null;

  /** True when the username was given (and is then an error when taken) or derived from the e-mail. */
  @Column(boolean('username_given'))
  usernameGiven: boolean;

  @Column(nullable(text('first_name', 99)))
  firstName: string | null;

  @Column(nullable(text('last_name', 99)))
  lastName: string | null;

  @Column(text('name_key', 200))
  nameKey: string;

  @Column(nullable(text('role', 10)))
  role: Role | null;

  /** The set of groups that the row names (ImportGroupSet); null for none. */
  @Column(nullable(int('group_set')))
  groupSet: number | null;

  /** The tag of the language that the person is written to in; null for none. */
  @Column(nullable(text('language', 12)))
  language: string | null;

  /** The metadata, sealed as the membership `id` of it will hold it: its cell, or what was put together. */
  @Column(nullable(longText('metadata')))
  metadata: string | null;

  /**
   * The cells that the metadata was put together from, by column: a JSON object, sealed; null where
   * the file has no columns of the application.
   */
  @Column(nullable(longText('metadata_cells')))
  metadataCells: string | null;

  /**
   * The cells of identity columns, by column: a JSON object, sealed; null when the file has none.
   */
  @Column(nullable(longText('identity_cells')))
  identityCells: string | null;

  /**
   * The cells of columns that no field uses, of a malformed row all cells: as `identityCells`.
   * Deleted when the row was carried out.
   */
  @Column(nullable(longText('other_cells')))
  otherCells: string | null;

  /** The identity to be, judged: its content sealed as the version `id` of it will hold it; null for none. */
  @Column(nullable(longText('identity')))
  identity: string | null;

  /** As what the identity may be kept, `validated` when nothing required is missing; null for none. Where the import does not validate, all are drafts. */
  @Column(nullable(text('identity_status', 10)))
  identityStatus: IdentityStatus | null;

  /** The nonce of the invitation to be. */
  @Column(text('nonce', 22))
  nonce: string;

  /** The faults that the judge found in the row itself. */
  @Column(nullable(json('faults')))
  faults: RowFault[] | null;

  /** The doubts about the row, and the faults of cells that are left out. */
  @Column(nullable(json('warnings')))
  warnings: RowFault[] | null;

  /** The doubts that the reader had about its cells. */
  @Column(nullable(json('doubts')))
  doubts: readonly CellDoubt[] | null;

  @Column(text('verdict', 20))
  verdict: Verdict | 'left_out';

  /** Null but for rows that are left out. */
  @Column(nullable(text('left_out', 20)))
  leftOut: LeftOut | null;

  /** The changes that an update makes of the person, sealed; null for none. */
  @Column(nullable(longText('changes')))
  changes: string | null;

  /**
   * True when the verdict does not tell whether the person has an account elsewhere, although the
   * import's do: whoever edited the row may not know, or had asked enough.
   */
  @Column({ ...boolean('untold'), default: false })
  untold: boolean;

  /** `username.taken` or `username.duplicate_in_file`. */
  @Column(nullable(text('username_fault', 30)))
  usernameFault: UsernameCode | null;

  /** The change since the preview, so that the row was left out while processing. */
  @Column(nullable(text('changed', 30)))
  changed: RowCode | ChangeCode | null;

  /** True when undoing the import has put back what the row had changed of somebody. */
  @Column(nullable(boolean('changed_back')))
  changedBack: boolean | null;
}

/** One group of a set of groups that rows of an import name; thousands of rows share few sets. */
@UsherTable('usher_import_group_sets')
export class ImportGroupSet {
  @PrimaryColumn(uuid('import_id'))
  importId: string;

  @PrimaryColumn(int('set_no'))
  setNo: number;

  /** The folded name. */
  @PrimaryColumn(text('name_key', 200))
  nameKey: string;

  @Column(text('name', 100))
  name: string;

  /** Null until the group exists. */
  @Column(nullable(uuid('group_id')))
  groupId: string | null;
}
