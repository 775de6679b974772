import type { KeyRing } from '../../common/key-ring.js';
import type { ImportRow } from './import-row.entity.js';
import type { RowFault } from './row-codes.js';

/** Where in a row's cells stands what is never kept in clear. */
export interface PersonalPlaces {
  metadata: number | undefined;
  /** All identity columns of the file, those that are ignored too. */
  identity: readonly number[];
}

/** A row's cells in clear, and sealed what of them is personal, or may be. */
export interface SealedCells {
  cells: readonly string[];
  metadata: string | null;
  identityCells: string | null;
}

/**
 * Takes metadata and identity cells out of a row's cells and seals them, bound to the row's `id`.
 * In a malformed row they may have run into any cell, so all are sealed, as its metadata.
 */
export function sealCells(
  row: { id: string; cells: readonly string[]; faults: readonly RowFault[] | null },
  { metadata, identity }: PersonalPlaces,
  keys: KeyRing,
): SealedCells {
  const { id, cells, faults } = row;
  const sealed: SealedCells = { cells, metadata: null, identityCells: null };
  if (metadata === undefined && identity.length === 0) return sealed;
  if (isMalformed(faults)) {
    return { cells: [], metadata: keys.seal(JSON.stringify(cells), id), identityCells: null };
  }
  const text = metadata === undefined ? '' : (cells[metadata] ?? '').trim();
  if (metadata !== undefined && text !== '') {
    sealed.cells = cells.with(metadata, '');
    sealed.metadata = keys.seal(text, id);
  }
  const places = identity.filter((place) => (cells[place] ?? '').trim() !== '');
  if (places.length > 0) {
    const taken = Object.fromEntries(places.map((place) => [place, cells[place]]));
    sealed.cells = sealed.cells.map((cell, place) => (place in taken ? '' : cell));
    sealed.identityCells = keys.seal(JSON.stringify(taken), id);
  }
  return sealed;
}

/** The inverse of {@link sealCells}: the cells of a staged row as they were read. */
export function openCells(
  row: Pick<ImportRow, 'id' | 'cells' | 'metadata' | 'identityCells' | 'faults'>,
  metadataIndex: number | undefined,
  keys: KeyRing,
): string[] {
  const { id, metadata, identityCells, faults } = row;
  if (isMalformed(faults)) {
    return metadata === null ? row.cells : (JSON.parse(keys.open(metadata, id)) as string[]);
  }
  if (metadata === null && identityCells === null) return row.cells;
  const cells = row.cells.slice();
  if (metadata !== null && metadataIndex !== undefined) {
    cells[metadataIndex] = keys.open(metadata, id);
  }
  if (identityCells !== null) Object.assign(cells, JSON.parse(keys.open(identityCells, id)));
  return cells;
}

/** Whether a row's form is wrong, so that nobody knows which cell is which. */
export function isMalformed(faults: readonly RowFault[] | null): boolean {
  return faults?.some(({ field }) => field === 'row') ?? false;
}
