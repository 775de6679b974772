import { Column, Index, PrimaryColumn } from 'typeorm';
import { boolean, int, nullable, text, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';

/** One fault or doubt of a staged row, so that rows with the same are found and counted together. */
@UsherTable('usher_import_faults')
@Index('usher_import_faults_group', ['importId', 'code', 'field', 'value'])
export class ImportFault {
  @PrimaryColumn(uuid('import_id'))
  importId: string;

  @PrimaryColumn(int('row_no'))
  rowNo: number;

  /** Counted from 1 within the row. */
  @PrimaryColumn(int('fault_no'))
  faultNo: number;

  @Column(text('code', 40))
  code: string;

  @Column(text('field', 80))
  field: string;

  /** The person's own word, where rows that say the same can be settled together. */
  @Column(nullable(text('value', 100)))
  value: string | null;

  @Column(boolean('is_warning'))
  isWarning: boolean;
}
