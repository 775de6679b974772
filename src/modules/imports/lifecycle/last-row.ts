import { read, type ReadSource } from '../../../database/database.js';

/** Finds the number of the last staged row of an import; 0 for none. */
export async function lastRow(source: ReadSource, importId: string): Promise<number> {
  const [found] = await read<{ last: number | null }>(
    source,
    'SELECT MAX(row_no) AS last FROM usher_import_rows WHERE import_id = ?',
    [importId],
  );
  return found?.last ?? 0;
}
