import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { looksLikeEmail } from '../../enrolment/judge/email-cell.js';
import { isOfSomebodyElse, withoutOthers } from './column-names.js';
import type { FileColumns } from './file-columns.js';

/** The knowledge by which a reader finds the table of people in a file, as `TableClues` in reader/table.ts. */
export interface PeopleClues {
  readonly header: (cells: readonly string[]) => {
    recognized: number;
    hasKey: boolean;
    hasOthersKey: boolean;
  };
  readonly nameOf: (cell: string) => string | undefined;
  readonly isCalling: (cell: string) => boolean;
  readonly isOther: (cell: string) => boolean;
  readonly isKey: (cell: string) => boolean;
}

/** The cells of a row that are looked at for names: more than a file may have columns. */
const lookedAt = 1000;

const ofNames: ReadonlySet<ColumnKey | undefined> = new Set<ColumnKey>([
  ...(['firstName', 'lastName', 'name'] as const),
]);

/** Makes the clues: the names of columns, and e-mail addresses. */
export function clues(columns: FileColumns): PeopleClues {
  return {
    header: (row) => {
      const cells = row.slice(0, lookedAt);
      const keys = cells.flatMap((cell) => (cell === '' ? [] : (columns.find(cell)?.key ?? [])));
      const isOthers = (cell: string): boolean => {
        const own = withoutOthers(cell);
        return own !== undefined && columns.find(own)?.key === 'email';
      };
      return {
        recognized: keys.length,
        hasKey: keys.includes('email'),
        hasOthersKey: cells.some(isOthers),
      };
    },
    nameOf: (cell) => columns.find(cell)?.key,
    isCalling: (cell) => ofNames.has(columns.find(cell)?.key),
    isOther: isOfSomebodyElse,
    isKey: looksLikeEmail,
  };
}
