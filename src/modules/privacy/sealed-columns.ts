import type { SealedPlace } from '../../common/secrets/key-ring.js';
import {
  changesPlace,
  identityCellsPlace,
  metadataCellsPlace,
  otherCellsPlace,
} from '../enrolment/stage/sealed-cells.js';
import { contentPlace, returnedPlace } from '../identities/sealed-content.js';
import { importPartPlace } from '../imports/lifecycle/import-part.entity.js';
import { metadataPlace } from '../people/membership.entity.js';

/** A column of texts that the key ring seals. */
export interface SealedColumn {
  table: string;
  column: string;
  /**
   * The place that the text of a row is bound to, by the row's `id`: in staging, where it will be.
   */
  place: (id: string) => SealedPlace;
  /** The primary key: staged rows have one by import, all others their `id`. */
  key: 'id' | 'import_id, row_no';
  /** The number of texts that are re-encrypted at a time, where they are long. */
  batch?: number;
}

/**
 * Every sealed column. Staged rows come first: enrolment copies from them, and what is copied later
 * has been re-encrypted then.
 */
export const sealedColumns: readonly SealedColumn[] = [
  staged('metadata', metadataPlace),
  staged('metadata_cells', metadataCellsPlace),
  staged('identity_cells', identityCellsPlace),
  staged('other_cells', otherCellsPlace),
  staged('identity', contentPlace),
  staged('changes', changesPlace),
  { table: 'usher_import_parts', column: 'bytes', place: importPartPlace, key: 'id', batch: 2 },
  { table: 'usher_memberships', column: 'metadata', place: metadataPlace, key: 'id' },
  { table: 'usher_identities', column: 'returned', place: returnedPlace, key: 'id' },
  { table: 'usher_identity_versions', column: 'content', place: contentPlace, key: 'id' },
];

function staged(column: string, place: SealedColumn['place']): SealedColumn {
  return { table: 'usher_import_rows', column, place, key: 'import_id, row_no' };
}
