import type { KeyRing } from '../../common/key-ring.js';
import type { ImportRow } from './import-row.entity.js';
import type { RowFault } from './row-codes.js';

/** A row's cells in clear, and sealed what of them holds metadata, or may. */
export interface SealedCells {
  cells: readonly string[];
  sealed: string | null;
}

/**
 * Takes the metadata out of a row's cells and seals it, bound to the row's `id`. In a malformed row
 * it may have run into any cell, so all are sealed.
 */
export function sealCells(
  row: { id: string; cells: readonly string[]; faults: readonly RowFault[] | null },
  metadataIndex: number | undefined,
  keys: KeyRing,
): SealedCells {
  const { id, cells, faults } = row;
  if (metadataIndex === undefined) return { cells, sealed: null };
  if (isMalformed(faults)) return { cells: [], sealed: keys.seal(JSON.stringify(cells), id) };
  const metadata = (cells[metadataIndex] ?? '').trim();
  if (metadata === '') return { cells, sealed: null };
  return { cells: cells.with(metadataIndex, ''), sealed: keys.seal(metadata, id) };
}

/** The inverse of {@link sealCells}: the cells of a staged row as they were read. */
export function openCells(
  { id, cells, metadata, faults }: Pick<ImportRow, 'id' | 'cells' | 'metadata' | 'faults'>,
  metadataIndex: number | undefined,
  keys: KeyRing,
): string[] {
  if (metadata === null || metadataIndex === undefined) return cells;
  const opened = keys.open(metadata, id);
  return isMalformed(faults) ? (JSON.parse(opened) as string[]) : cells.with(metadataIndex, opened);
}

/** Whether a row's form is wrong, so that nobody knows which cell is which. */
export function isMalformed(faults: readonly RowFault[] | null): boolean {
  return faults?.some(({ field }) => field === 'row') ?? false;
}
