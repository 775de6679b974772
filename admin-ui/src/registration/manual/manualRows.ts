import type { RowCells } from '../../api/importTypes.js';
import type { MetadataPath } from '../../api/types.js';
import { looksLikeEmail } from '../username.js';

const accountFields = ['email', 'username', 'firstName', 'lastName'] as const;
type AccountField = (typeof accountFields)[number];

/** A column of the grid: one of the account, or of the application's. */
export type ManualField = AccountField | MetadataPath;

type AddedCells = Record<MetadataPath, string>;
export type ManualRow = Record<AccountField, string> & AddedCells;

/** A column of the grid and what it is called. */
export interface GridColumn {
  field: ManualField;
  label: string;
}

const lineBreak = /\r\n?|\n/;

export const blankRow: ManualRow = { email: '', username: '', firstName: '', lastName: '' };

export function isBlank(row: ManualRow): boolean {
  return Object.values(row).every((text) => text.trim() === '');
}

/** Finds what is plainly wrong with a row, before the server judges it; blank rows have no fault. */
export type ManualFault =
  { kind: 'email_required' } | { kind: 'email_invalid' } | { kind: 'duplicate'; row: number };

/** The fault of each row; `row` of a duplicate counts from 1. */
export function manualFaults(rows: ManualRow[]): (ManualFault | undefined)[] {
  const first = new Map<string, number>();
  return rows.map((row, index) => {
    const email = row.email.trim().toLowerCase();
    if (isBlank(row)) return undefined;
    if (!email) return { kind: 'email_required' };
    if (!looksLikeEmail(email)) return { kind: 'email_invalid' };
    const earlier = first.get(email);
    if (earlier !== undefined) return { kind: 'duplicate', row: earlier + 1 };
    first.set(email, index);
    return undefined;
  });
}

/**
 * Tells whether a copied text brings people, as it does where nothing stands in the rows that it would
 * cover; else it fills the cells of those who stand there.
 */
export function bringsPeople(rows: readonly ManualRow[], text: string, at: number): boolean {
  const lines = text.split(lineBreak);
  const isTable = lines.length > 1 || text.includes('\t') || /@.*[,;].*@/.test(text);
  return isTable && rows.slice(at, at + lines.length).every(isBlank);
}

/** `rows` with the cells of a text that was copied from a spreadsheet, from row `at` on. */
export function withCells(
  rows: readonly ManualRow[],
  text: string,
  at: number,
  columns: readonly GridColumn[],
): ManualRow[] {
  const next = [...rows];
  text.split(lineBreak).forEach((line, index) => {
    const cells = line.split('\t').slice(0, columns.length);
    const typed = cells.map((cell, place) => [columns[place]?.field, cell.trim()]);
    next[at + index] = {
      ...(next[at + index] ?? blankRow),
      ...(Object.fromEntries(typed) as ManualRow),
    };
  });
  return next;
}

/** The cells of a row that say something, as the server takes them. */
export function cellsOf(row: ManualRow): RowCells {
  const filled = Object.entries(row)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const isOfAccount = ([field]: readonly [string, string]): boolean =>
    (accountFields as readonly string[]).includes(field);
  const added = filled.filter((cell) => !isOfAccount(cell));
  const metadataColumns = Object.fromEntries(
    added.map(([field, text]) => [field.replace('metadata.', ''), text]),
  );
  return {
    ...Object.fromEntries(filled.filter(isOfAccount)),
    ...(added.length > 0 && { metadataColumns }),
  };
}
