/** A column of texts that the key ring seals, each bound to its row's `id`. */
export interface SealedColumn {
  table: string;
  column: string;
  /** The primary key: staged rows have one by import, all others their `id`. */
  key: 'id' | 'import_id, row_no';
}

/**
 * Every sealed column. Staged rows come first: enrolment copies from them, and what is copied later
 * has been re-encrypted then.
 */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'usher_import_rows', column: 'metadata', key: 'import_id, row_no' },
  { table: 'usher_import_rows', column: 'identity_cells', key: 'import_id, row_no' },
  { table: 'usher_import_rows', column: 'identity', key: 'import_id, row_no' },
  { table: 'usher_memberships', column: 'metadata', key: 'id' },
  { table: 'usher_identities', column: 'returned', key: 'id' },
  { table: 'usher_identity_versions', column: 'content', key: 'id' },
];
