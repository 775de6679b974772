import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { cellValue } from './cell-value.js';
import type { TextRow } from './column-contents.js';
import type { NameRank } from './columns.js';

/** A column of a file, and what its cells become. */
export interface MappedColumn {
  /** The place of its cells in a row, counted from 0. */
  index: number;
  /** The header cell as it stands in the file; '' where there is none. */
  header: string;
  /** Null where it is not used. */
  column: ColumnKey | null;
  /** The ground for it: its name, its cells, an earlier file of the same organization, or a person. Null for nothing. */
  how: 'name' | 'content' | 'remembered' | 'chosen' | null;
  /** Set where the cells say that the last name stands before the first, or may, and the header nothing. */
  order?: 'lastFirst' | 'unsure';
  /** Set of full names: their addresses say that two last names are usual. */
  hasTwoLast?: true;
  /** Set where the cells are like names, and the file has no columns for one of these or both. */
  mayBeName?: true;
  /** Set of addresses: the order in which most of them say the names of their rows. */
  saysNames?: 'firstLast' | 'lastFirst';
  /** Set where each group is said once, for its first row, and those below may belong to it too. */
  isSaidOnce?: true;
  /** Set where commas separate the groups in the cells. */
  separator?: ',';
  /** Set of a status: a mark says that somebody is here, and a blank cell that they are not. */
  hasMarks?: true;
  /** Set of a status: its cells say yes of who is here, and no of who is not. */
  saysNo?: true;
  /** Set where the file writes this word for a cell without a value: `NA`, `NaN`, `None`. */
  blank?: string;
  /** Set when the column is not of the file, but was added for an edit: a blank cell counts as not given. */
  added?: true;
}

/** A column while it is found out what it becomes. */
export type Found = MappedColumn & { rank: NameRank };

/** Tells whether a column has a value in one of some rows. */
export function isFilled({ index }: Found, rows: readonly TextRow[]): boolean {
  return rows.some(({ cells }) => cellValue(cells[index] ?? '') !== '');
}

/** Takes back what the name of a column said; not what people chose. */
export function unmap(one: Found): void {
  if (one.how !== 'name') return;
  one.column = null;
  one.how = null;
}
