import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { mover } from '../../../database/states.js';
import { PeopleImport, type ImportStatus } from './people-import.entity.js';

/** The states of an import, and those that may follow each. */
const move = mover(PeopleImport, {
  /** Its rows are being staged. */
  reading: ['mapping', 'ready', 'failed', 'cancelled'],
  /** It does not say which column holds the addresses: somebody has to. */
  mapping: ['reading', 'cancelled'],
  /** It can be looked at, corrected and started. */
  ready: ['reading', 'queued', 'cancelled'],
  /** It waits for a runner. */
  queued: ['processing', 'cancelled'],
  /** A runner holds its lease; another takes it over when that ends. */
  processing: ['completed', 'failed', 'cancelled'],
  completed: ['undone'],
  cancelled: ['undone'],
  failed: ['undone'],
  undone: [],
});

/** The states in which an import waits for somebody. */
export const waiting = ['reading', 'mapping', 'ready'] as const satisfies ImportStatus[];

/**
 * Moves an import to another state. When it does not wait any more, none of its sheets can be chosen,
 * and the workbook that it was read from will go (see kept-workbooks.service.ts).
 * @returns the number of imports that were moved.
 */
export const moveImport: typeof move = (manager, guard, to, change) => {
  const isOver = !(waiting as readonly ImportStatus[]).includes(to);
  const none = { readableSheets: null, nextSheet: null };
  return move(manager, guard, to, isOver ? { ...change, ...none } : change);
};

/** The states of an import that has ended, and may be taken back. */
export const undoable = ['completed', 'cancelled', 'failed'] as const satisfies ImportStatus[];

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
