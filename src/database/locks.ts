import type { EntityManager } from 'typeorm';
import { read } from './database.js';

/**
 * Lets those who make accounts go on side by side at their first attempt, and one by one at any
 * later: usernames are unique in the installation, so whoever lost a race for some would meet the
 * same rivals again, and now has the names to themselves until the transaction's end. Taken before
 * it is looked which names are free. SQLite, which has one writer, takes the locks for comments.
 * @param attempt as `Database.transaction` counts them.
 */
export async function takeTurnForUsernames(manager: EntityManager, attempt: number): Promise<void> {
  const lock = attempt === 1 ? 'LOCK IN SHARE MODE' : 'FOR UPDATE';
  await read(manager, `SELECT name FROM usher_locks WHERE name = 'usernames' /*! ${lock} */`);
}

/** Lets one at a time count the mails that addresses get, until the transaction's end. */
export async function takeTurnForMails(manager: EntityManager): Promise<void> {
  await read(manager, "SELECT name FROM usher_locks WHERE name = 'mails' /*! FOR UPDATE */");
}
