import { NIL_ID } from '../../../common/random/ids.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import type { Database } from '../../../database/database.js';

/** The ids of all imports, of whichever organization, some at a time. */
export function importIds(
  database: Database,
  count: number,
): AsyncGenerator<{ id: string }[], void, undefined> {
  return batchesByKey(NIL_ID, count, {
    next: (after) =>
      database.query<{ id: string }>(
        `SELECT id FROM usher_imports WHERE id > ? ORDER BY id LIMIT ${count}`,
        [after],
      ),
    keyOf: ({ id }) => id,
  });
}
