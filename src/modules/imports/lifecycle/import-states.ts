import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { mover } from '../../../database/states.js';
import { PeopleImport, type ImportStatus } from './people-import.entity.js';

/** The states of an import, and those that may follow each. */
export const moveImport = mover(PeopleImport, {
  /** Its rows are being staged. */
  reading: ['ready', 'failed'],
  /** It can be looked at, corrected and started. */
  ready: ['queued', 'cancelled'],
  /** It waits for a runner. */
  queued: ['processing', 'cancelled'],
  /** A runner holds its lease; another takes it over when that ends. */
  processing: ['completed', 'failed', 'cancelled'],
  completed: ['undone'],
  cancelled: ['undone'],
  failed: ['undone'],
  undone: [],
});

/** The states in which somebody reads the import, or carries it out, or soon will. */
export const busy = ['reading', 'queued', 'processing'] as const satisfies ImportStatus[];

/**
 * Changes an import that stays in its state.
 * @returns false when the import is not, or not any more, as `guard` says.
 */
export async function changeImport(
  manager: EntityManager,
  guard: FindOptionsWhere<PeopleImport> & { id: string; status: ImportStatus },
  change: QueryDeepPartialEntity<PeopleImport>,
): Promise<boolean> {
  const { affected } = await manager.update(PeopleImport, guard, change);
  return affected === 1;
}
