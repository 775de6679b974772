import type { KeyRing, SealedPlace } from '../../../common/key-ring.js';
import { metadataPlace } from '../../people/membership.entity.js';
import type { ImportRow } from './import-row.entity.js';
import type { RowFault } from '../judge/row-codes.js';

/** Where in a row's cells stands what is never kept in clear, each as indices from 0. */
export interface PersonalPlaces {
  metadata: number | undefined;
  /** The identity columns. */
  identity: readonly number[];
  /** The columns that no field uses: nobody knows what they hold. */
  unused: readonly number[];
}

/** A row's cells in clear, and sealed what of them is personal, or may be. */
export interface SealedCells {
  cells: readonly string[];
  metadata: string | null;
  identityCells: string | null;
  /** The cells of unused columns by their index; of a malformed row all cells. */
  otherCells: string | null;
}

type Cells = Record<number, string>;

/** Where the identity cells of a staged row are sealed. */
export const identityCellsPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'identity_cells',
  id,
});

/** Where the cells of unused columns of a staged row are sealed. */
export const otherCellsPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'other_cells',
  id,
});

/**
 * Takes metadata, identity and unused cells out of a row's cells and seals them. In a malformed row
 * they may have run into any cell, so all are sealed together.
 */
export function sealCells(
  row: { id: string; cells: readonly string[]; faults: readonly RowFault[] | null },
  { metadata, identity, unused }: PersonalPlaces,
  keys: KeyRing,
): SealedCells {
  const { id, cells, faults } = row;
  const sealed: SealedCells = { cells, metadata: null, identityCells: null, otherCells: null };
  if (metadata === undefined && identity.length === 0 && unused.length === 0) return sealed;
  if (isMalformed(faults)) {
    const otherCells = keys.seal(JSON.stringify({ ...cells }), otherCellsPlace(id));
    return { ...sealed, cells: [], otherCells };
  }
  const text = metadata === undefined ? '' : (cells[metadata] ?? '').trim();
  if (metadata !== undefined && text !== '') {
    sealed.cells = cells.with(metadata, '');
    sealed.metadata = keys.seal(text, metadataPlace(id));
  }
  const take = (places: readonly number[], home: SealedPlace): string | null => {
    const filled = places.filter((place) => (cells[place] ?? '').trim() !== '');
    if (filled.length === 0) return null;
    const taken = Object.fromEntries(filled.map((place) => [place, cells[place]]));
    sealed.cells = sealed.cells.map((cell, place) => (place in taken ? '' : cell));
    return keys.seal(JSON.stringify(taken), home);
  };
  sealed.identityCells = take(identity, identityCellsPlace(id));
  sealed.otherCells = take(unused, otherCellsPlace(id));
  return sealed;
}

/**
 * The inverse of {@link sealCells}: the cells of a staged row as they were read, but for those that
 * were deleted since.
 */
export function openCells(
  row: Pick<ImportRow, 'id' | 'cells' | 'metadata' | 'identityCells' | 'otherCells'>,
  metadataIndex: number | undefined,
  keys: KeyRing,
): string[] {
  const { id, metadata, identityCells, otherCells } = row;
  const cells = row.cells.slice();
  if (metadata !== null && metadataIndex !== undefined) {
    cells[metadataIndex] = keys.open(metadata, metadataPlace(id));
  }
  const put = (sealed: string | null, home: SealedPlace): void => {
    if (sealed !== null) Object.assign(cells, JSON.parse(keys.open(sealed, home)) as Cells);
  };
  put(identityCells, identityCellsPlace(id));
  put(otherCells, otherCellsPlace(id));
  return cells;
}

/** Whether a row's form is wrong, so that nobody knows which cell is which. */
export function isMalformed(faults: readonly RowFault[] | null): boolean {
  return faults?.some(({ field }) => field === 'row') ?? false;
}
