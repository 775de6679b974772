import type { EntityManager } from 'typeorm';
import { holdRows } from '../../database/hold-rows.js';

/** Makes those who change these memberships, or the identities that hang on them, wait until the transaction's end. */
export function holdMemberships(manager: EntityManager, ids: readonly string[]): Promise<void> {
  return holdRows(manager, 'usher_memberships', ids);
}
