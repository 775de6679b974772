import { few } from '../../../words/few.js';
import { type Words, words } from '../../../words/words.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import type { RowValues } from '../../enrolment/judge/judge.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { nameKey } from './column-names.js';
import type { FileColumns } from './file-columns.js';
import { splitFullName } from './full-name.js';

/** Something wrong with the header as a whole; `field` is the column that it is about. */
export interface HeaderFault {
  code: 'import.missing_columns' | 'import.duplicate_columns';
  field: ColumnKey;
  told: Words;
}

export interface RecognizedColumn {
  column: ColumnKey;
  /** The header cell as it stands in the file. */
  header: string;
  /** The place where its cells stand in a row, counted from 0. */
  index: number;
  /** Set when the column is not of a file: a blank cell then counts as not given at all. */
  optional?: true;
}

export interface HeaderMatch {
  /** The header without trailing empty cells; its length is the width of a row. */
  header: string[];
  recognized: RecognizedColumn[];
  /** Header cells of columns that Usher does not know. */
  ignored: string[];
  /** All faults at once; empty when the file can be imported. */
  faults: HeaderFault[];
}

/** The match for somebody who may not use some columns: they are ignored, as unknown ones are. */
export function without(match: HeaderMatch, refused: (column: ColumnKey) => boolean): HeaderMatch {
  const { recognized, ignored, faults } = match;
  const left = recognized.filter(({ column }) => refused(column)).map(({ header }) => header);
  return {
    ...match,
    recognized: recognized.filter(({ column }) => !refused(column)),
    ignored: [...ignored, ...left],
    faults: faults.filter(({ field }) => !refused(field)),
  };
}

/** Finds out which column each header cell stands for. Any text is welcome; nothing is thrown. */
export function matchHeader(cells: readonly string[], columns: FileColumns): HeaderMatch {
  const header = withoutTrailingBlanks(cells);
  const found: RecognizedColumn[] = [];
  const ignored: string[] = [];
  header.forEach((cell, index) => {
    const column = columns.named(cell);
    if (column !== undefined) found.push({ column, header: cell.trim(), index });
    else ignored.push(cell.trim() === '' ? `column ${index + 1}, without a name` : cell.trim());
  });
  const recognized = settleName(found, ignored);
  return { header, recognized, ignored, faults: faultsOf(recognized, columns) };
}

/**
 * The values that the judge is given for a row's cells. Blank cells beyond the header have been
 * dropped by the reader; any others make the row malformed.
 */
export function rowValues(
  row: { cells: readonly string[]; line: number; fault?: 'row.unbalanced_quote' | undefined },
  { header, recognized }: Pick<HeaderMatch, 'header' | 'recognized'>,
): RowValues {
  const { cells, line } = row;
  const values: RowValues = {};
  let added: Record<string, string> | undefined;
  for (const { column, index, optional } of recognized) {
    const text = cells[index] ?? '';
    if (optional && text.trim() === '') continue;
    if (column === 'name') Object.assign(values, splitFullName(text));
    else if (isIdentityPath(column)) (values.identity ??= {})[column] = text;
    else if (isMetadataPath(column)) (added ??= {})[metadataKey(column)] = text;
    else values[column] = text;
  }
  if (added) values.metadataColumns = added;
  if (row.fault !== undefined) values.malformed = { code: row.fault, line };
  else if (cells.length > header.length) values.malformed = { code: 'row.too_many_cells', line };
  return values;
}

/**
 * "Name" alone is the full name. Beside a surname it is the given name ("Name, Surname"), beside a
 * given name the surname ("Vorname; Name"); beside both, or as "Full name" beside either, it says
 * nothing new and is ignored.
 */
function settleName(found: RecognizedColumn[], ignored: string[]): RecognizedColumn[] {
  const hasFirst = found.some(({ column }) => column === 'firstName');
  const hasLast = found.some(({ column }) => column === 'lastName');
  if (!hasFirst && !hasLast) return found;
  return found.flatMap((match) => {
    if (match.column !== 'name') return [match];
    if (hasFirst !== hasLast && nameKey(match.header) === 'name') {
      return [{ ...match, column: hasFirst ? 'lastName' : 'firstName' } as const];
    }
    ignored.push(match.header);
    return [];
  });
}

function faultsOf(recognized: RecognizedColumn[], { all }: FileColumns): HeaderFault[] {
  const faults: HeaderFault[] = [];
  for (const column of all) {
    const headers = recognized.filter((match) => match.column === column.key);
    if (headers.length === 0 && column.required) {
      faults.push({
        code: 'import.missing_columns',
        field: column.key,
        told: words('file.column_missing', { column: column.title }),
      });
    }
    if (headers.length > 1) {
      faults.push({
        code: 'import.duplicate_columns',
        field: column.key,
        told: words('file.column_twice', {
          headers: few(headers.map(({ header }) => header.slice(0, 40))),
          column: column.title,
        }),
      });
    }
  }
  return faults;
}

function withoutTrailingBlanks(cells: readonly string[]): string[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1]?.trim() === '') width--;
  return cells.slice(0, width);
}
