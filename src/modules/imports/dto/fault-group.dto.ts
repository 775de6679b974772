import type { RowCode } from '../../enrolment/judge/row-codes.js';

/** A meaning that a group of faults may have. */
export class UsherSuggestion {
  /** The value for `settle`. */
  as: string;
  title: string;
}

/** The rows of an import that have the same fault. */
export class UsherFaultGroup {
  code: RowCode;
  field: string;
  /** The word that the rows say; null for all words of the kind, and where it is not shown. */
  value: string | null;
  /** The number of faults. */
  count: number;
  /** True when it keeps nobody out. */
  warning: boolean;
  /** The first rows that have it. */
  sampleRows: number[];
  /** The likeliest first; empty where rows are mended one by one. */
  suggestions: UsherSuggestion[];
}
