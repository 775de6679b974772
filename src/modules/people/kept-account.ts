import type { EntityManager } from 'typeorm';
import { read } from '../../database/database.js';
import { holdRows } from '../../database/hold-rows.js';

/**
 * Keeps an account from being erased until the transaction's end, for what is about to be written
 * of it; any number of transactions may keep the same one. SQLite, which has one writer, takes the
 * lock for a comment.
 * @returns whether there is such an account.
 */
export async function keepAccount(
  manager: EntityManager,
  [column, value]: ['id' | 'email', string],
): Promise<boolean> {
  const kept = await read(
    manager,
    // A column that is in no index: else the row itself would not be locked.
    `SELECT created_at AS kept FROM usher_users WHERE ${column} = ? /*! LOCK IN SHARE MODE */`,
    [value],
  );
  return kept.length > 0;
}

/** Waits for those who keep one of these accounts, so that what they wrote of it is seen; others wait from here on. */
export async function holdAccounts(
  manager: EntityManager,
  userIds: readonly string[],
): Promise<void> {
  await holdRows(manager, 'usher_users', userIds);
}
