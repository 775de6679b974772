import type { Role } from '../../permissions/permission-catalogue.js';
import type { AccountField, RowField } from './column-keys.js';
import type { Placeholder } from './email-placeholders.js';
import type { IdentityCells, RowIdentity } from './identity-cells.js';
import type { RowCode, RowFault } from './row-codes.js';

type AccountTexts = {
  [Field in AccountField]?:
    (Field extends 'groups' ? string | readonly string[] : string) | undefined;
};

/**
 * The texts that somebody gave for one person. A value is undefined where it could not be given
 * (the file has no such column, the form no such field) and `''` where it was left blank.
 */
export interface RowValues extends AccountTexts {
  /** The cells of the application's columns, by key. */
  metadataColumns?: Readonly<Record<string, string>> | undefined;
  /** The cells of identity columns; undefined where the file has none. */
  identity?: IdentityCells | undefined;
  /** The word by which a heading above says that who stands below it is not here; '' for none. */
  goneAbove?: string | undefined;
  /** The day on which the file says that the person leaves or has left. */
  left?: string | undefined;
  /** Set where the address of a file is that of a template's example. */
  placeholder?: Placeholder | undefined;
  /** Doubts about how cells were read. */
  doubts?: readonly { field: RowField; code: RowDoubt }[] | undefined;
  /** The fault of the row's form in its file, and on which line (counted from 1). */
  malformed?: { code: 'row.unbalanced_quote' | 'row.too_many_cells'; line: number } | undefined;
}

/** The doubts that the reading of a file leaves at its cells. */
type DoubtCode = Extract<RowCode, 'text.encoding_doubtful' | 'row.hidden'>;

/** These, and the doubts about which cells are meant. */
type RowDoubt =
  | DoubtCode
  | Extract<
      RowCode,
      | 'text.column_repeated'
      | 'group.perhaps_above'
      | 'name.swapped'
      | 'name.unsure'
      | 'name.goes_by'
      | 'name.perhaps_elsewhere'
    >;

/** A doubt about a cell that its reading left, by the place of the cell in its row. */
export interface CellDoubt {
  index: number;
  code: DoubtCode;
}

/** A row after judging: what can be used is in its one normal form, what cannot is null. */
export interface JudgedRow {
  email: string | null;
  /** Derived from the e-mail when none was given; null when there is neither. */
  username: string | null;
  usernameGiven: boolean;
  firstName: string | null;
  lastName: string | null;
  role: Role | null;
  /** Names, without repetition; as the group spells itself where it exists. */
  groups: string[];
  /** The tag of the language that the person is written to in. */
  language: string | null;
  /** The text of a JSON object, at most 200,000 characters, with the application's columns in it. */
  metadata: string | null;
  /** Undefined for none, and in a row with faults. */
  identity: RowIdentity | undefined;
  /** All faults at once, in the order of the columns; empty for a good row. */
  errors: RowFault[];
  /** The doubts, and the faults of cells that the person can do without: these are left out. */
  warnings: RowFault[];
}
