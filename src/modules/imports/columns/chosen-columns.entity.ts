import { Column, PrimaryColumn } from 'typeorm';
import { json, text, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { MappedColumn } from './column-mapping.js';

/** The columns that people of an organization chose for a header, for its next file with the same. */
@UsherTable('usher_chosen_columns')
export class ChosenColumns {
  @PrimaryColumn(uuid('organization_id'))
  organizationId: string;

  /** A digest of the header's names, in their order. */
  @PrimaryColumn(text('header_key', 64))
  headerKey: string;

  /** The field of each column, in the file's order. */
  @Column(json('columns'))
  columns: MappedColumn['column'][];

  @Column(time('used_at'))
  usedAt: Date;
}
