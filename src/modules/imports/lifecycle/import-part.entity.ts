import { Column, Index, PrimaryColumn } from 'typeorm';
import type { SealedPlace } from '../../../common/secrets/key-ring.js';
import { int, longText, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';

/** The place where a part of a workbook is sealed. */
export const importPartPlace = (id: string): SealedPlace => ({
  table: 'usher_import_parts',
  column: 'bytes',
  id,
});

/** A part of the workbook that an import was read from. */
@UsherTable('usher_import_parts')
@Index('usher_import_parts_part', ['importId', 'partNo'], { unique: true })
export class ImportPart {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('import_id'))
  importId: string;

  /** Counted from 1. */
  @Column(int('part_no'))
  partNo: number;

  /** Sealed: nobody knows what the sheets hold. */
  @Column(longText('bytes'))
  bytes: string;
}
