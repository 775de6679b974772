import type { SealedPlace, Seals } from '../../../common/secrets/key-ring.js';
import { metadataPlace } from '../../people/membership.entity.js';
import type { ImportRow } from './import-row.entity.js';
import type { RowFault } from '../judge/row-codes.js';

/** The places in a row's cells of what is never kept in clear, each as indices from 0. */
export interface PersonalPlaces {
  metadata: number | undefined;
  /** The columns of the application, whose texts are kept in the metadata. */
  metadataColumns: readonly number[];
  /** The identity columns. */
  identity: readonly number[];
  /** The columns that no field uses: nobody knows what they hold. */
  unused: readonly number[];
}

/** A row's cells in clear, and sealed what of them is personal, or may be. */
export interface SealedCells {
  cells: readonly string[];
  /** As the membership will hold it. */
  metadata: string | null;
  /** The cells of metadata by their index, where what is kept of them is put together, or nothing. */
  metadataCells: string | null;
  identityCells: string | null;
  /** The cells of unused columns by their index; of a malformed row, and one that is left out, all cells. */
  otherCells: string | null;
}

type Cells = Record<number, string>;

/**
 * Stands in the cells in place of the one that is kept as the metadata: what a column is taken for
 * may change, and where it stood must be known then.
 */
const isMetadata = '\0metadata';

/** The sealed place of the cells that metadata was put together from. */
export const metadataCellsPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'metadata_cells',
  id,
});

/** The place where the identity cells of a staged row are sealed. */
export const identityCellsPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'identity_cells',
  id,
});

/** The place where the cells of unused columns of a staged row are sealed. */
export const otherCellsPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'other_cells',
  id,
});

/** The place where the changes that a staged row makes of somebody are sealed. */
export const changesPlace = (id: string): SealedPlace => ({
  table: 'usher_import_rows',
  column: 'changes',
  id,
});

/**
 * Takes metadata, identity and unused cells out of a row's cells and seals them. In a malformed row
 * they may have run into any cell, and of a row that is left out nobody knows what it holds: of
 * these all are sealed together.
 * @param row `metadata` is what was judged of it.
 */
export function sealCells(
  row: {
    id: string;
    cells: readonly string[];
    metadata: string | null;
    faults: readonly RowFault[] | null;
    /** True when the row is about nobody. */
    isLeftOut: boolean;
    /** True when the cells that were judged are not letter by letter those that are kept. */
    isReadOtherwise?: boolean | undefined;
  },
  places: PersonalPlaces,
  keys: Seals,
): SealedCells {
  const { id, cells, faults, isLeftOut } = row;
  const nothing = { metadata: null, metadataCells: null, identityCells: null, otherCells: null };
  const sealed: SealedCells = { cells, ...nothing };
  if (!hasPersonal(places) && !isLeftOut) return sealed;
  if (isLeftOut || isMalformed(faults)) {
    const otherCells = keys.seal(JSON.stringify({ ...cells }), otherCellsPlace(id));
    return { ...sealed, cells: [], otherCells };
  }
  const take = (taking: readonly number[], home: SealedPlace): string | null => {
    const filled = taking.filter((place) => (cells[place] ?? '').trim() !== '');
    if (filled.length === 0) return null;
    const taken = Object.fromEntries(filled.map((place) => [place, cells[place]]));
    sealed.cells = sealed.cells.map((cell, place) => (place in taken ? '' : cell));
    return keys.seal(JSON.stringify(taken), home);
  };
  const { metadata, metadataColumns, identity, unused } = places;
  const text = metadata === undefined ? '' : (cells[metadata] ?? '').trim();
  if (metadataColumns.length > 0 || (row.isReadOtherwise && text !== '')) {
    const all = metadata === undefined ? metadataColumns : [metadata, ...metadataColumns];
    sealed.metadataCells = take(all, metadataCellsPlace(id));
    if (row.metadata !== null) sealed.metadata = keys.seal(row.metadata, metadataPlace(id));
  } else if (metadata !== undefined && text !== '') {
    if (row.metadata === null) sealed.metadataCells = take([metadata], metadataCellsPlace(id));
    else {
      sealed.cells = cells.with(metadata, isMetadata);
      sealed.metadata = keys.seal(text, metadataPlace(id));
    }
  }
  sealed.identityCells = take(identity, identityCellsPlace(id));
  sealed.otherCells = take(unused, otherCellsPlace(id));
  return sealed;
}

/** Tells whether some cells of a file are sealed. */
export function hasPersonal({
  metadata,
  metadataColumns,
  identity,
  unused,
}: PersonalPlaces): boolean {
  return metadata !== undefined || metadataColumns.length + identity.length + unused.length > 0;
}

/**
 * The inverse of {@link sealCells}: the cells of a staged row as they were read, but for those that
 * were deleted since.
 * @param metadataIndex the place of the metadata in rows that do not say it themselves, as those of
 * older imports.
 */
export function openCells(
  row: Pick<
    ImportRow,
    'id' | 'cells' | 'metadata' | 'metadataCells' | 'identityCells' | 'otherCells'
  >,
  metadataIndex: number | undefined,
  keys: Seals,
): string[] {
  const { id, metadata, metadataCells, identityCells, otherCells } = row;
  const cells = row.cells.slice();
  if (metadata !== null && metadataCells === null) {
    const marked = cells.indexOf(isMetadata);
    const index = marked >= 0 ? marked : metadataIndex;
    if (index !== undefined) cells[index] = keys.open(metadata, metadataPlace(id));
  }
  const put = (sealed: string | null, home: SealedPlace): void => {
    if (sealed !== null) Object.assign(cells, JSON.parse(keys.open(sealed, home)) as Cells);
  };
  put(metadataCells, metadataCellsPlace(id));
  put(identityCells, identityCellsPlace(id));
  put(otherCells, otherCellsPlace(id));
  return cells;
}

/** True when a row's form is wrong, so that nobody knows which cell is which. */
export function isMalformed(faults: readonly RowFault[] | null): boolean {
  return faults?.some(({ field }) => field === 'row') ?? false;
}
