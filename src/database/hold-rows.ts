import type { EntityManager } from 'typeorm';
import { run } from './database.js';
import { inList } from './in-list.js';

/**
 * Makes other writers of these rows wait until the transaction's end, and waits for those who came
 * first. A write that changes nothing locks the rows on every dialect.
 * @param column the unique column that `values` are of.
 */
export async function holdRows(
  manager: EntityManager,
  table: string,
  values: readonly string[],
  column = 'id',
): Promise<void> {
  if (values.length === 0) return;
  await run(
    manager,
    `UPDATE ${table} SET ${column} = ${column} WHERE ${column} IN ${inList(values)}`,
    [...values],
  );
}
