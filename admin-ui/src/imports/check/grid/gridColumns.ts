import type { ImportField } from '../../../api/importTypes.js';

/** In pixels: the height of a row, and of the head. */
export const rowHeight = 36;
/** In pixels: the column of the row's number. */
export const numberWidth = 56;
/** In pixels: the column of the remove buttons, which stays in sight. */
export const edgeWidth = 44;

/** A column of the grid that can be gone to; the one that `grows` takes what room is left. */
export type GridColumn = { width: number; left?: number; grows?: true } & (
  { kind: 'field'; field: ImportField } | { kind: 'verdict' | 'remove' }
);

const widths: Partial<Record<ImportField, number>> = {
  email: 240,
  firstName: 112,
  lastName: 124,
  role: 96,
  groups: 168,
  metadata: 176,
};

const widthOf = (field: ImportField): number => widths[field] ?? 136;

/** The fields by which a person is known; they stay in sight while the others scroll. */
const known: readonly ImportField[] = ['email', 'firstName', 'lastName'];

interface GridLook {
  editable: boolean;
  wide: boolean;
  /** True where rows have changed since the check. */
  hasChanged: boolean;
  /** True where cells show what they were beside what they will be. */
  hasUpdates: boolean;
}

/** The columns of the grid: who it is, the verdict, everything else. */
export function gridColumns(
  fields: readonly ImportField[],
  { editable, wide, hasChanged, hasUpdates }: GridLook,
): GridColumn[] {
  const forBefore = hasUpdates ? 48 : 0;
  let left = numberWidth;
  const columns: GridColumn[] = [];
  for (const field of known.filter((one) => fields.includes(one))) {
    const width = widthOf(field) + (field === 'email' ? 0 : forBefore);
    const isKept = wide || field === 'email';
    columns.push({ kind: 'field', field, width, ...(isKept && { left }) });
    left += width;
  }
  // That a row has changed since the check takes more words than any other outcome.
  columns.push({ kind: 'verdict', width: hasChanged ? 256 : 144 });
  for (const field of fields.filter((one) => !known.includes(one))) {
    columns.push({ kind: 'field', field, width: widthOf(field) + forBefore });
  }
  const last = columns.pop();
  if (last) columns.push({ ...last, grows: true });
  if (editable) columns.push({ kind: 'remove', width: edgeWidth });
  return columns;
}

/** In pixels: what stays in sight at the left. */
export function keptWidth(columns: readonly GridColumn[]): number {
  return columns.reduce(
    (sum, { left, width }) => (left === undefined ? sum : Math.max(sum, left + width)),
    numberWidth,
  );
}

export function fullWidth(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, numberWidth);
}
