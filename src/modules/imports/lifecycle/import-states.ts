import {
  type EntityManager,
  type FindOptionsWhere,
  In,
  type QueryDeepPartialEntity,
} from 'typeorm';
import { Import, type ImportStatus } from './people-import.entity.js';

/** The states of an import, and those that may follow each. */
const following = {
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
} as const satisfies Record<ImportStatus, readonly ImportStatus[]>;

/** The states in which somebody reads the import, or carries it out, or soon will. */
export const busy = ['reading', 'queued', 'processing'] as const satisfies ImportStatus[];

/** An import by its id, and what else must be true of it still. */
type Guard = FindOptionsWhere<Import> & { id: string };

type Change = Omit<QueryDeepPartialEntity<Import>, 'id' | 'status'>;

/**
 * Moves an import to another state, from any that this may follow.
 * @param guard may narrow these down by a `status` of its own.
 * @returns false when the import is not, or not any more, as `guard` says.
 */
export async function moveImport(
  manager: EntityManager,
  guard: Guard,
  to: ImportStatus,
  change: Change = {},
): Promise<boolean> {
  return changeImport(manager, { status: In(before(to)), ...guard }, { ...change, status: to });
}

/** Changes an import that stays in the state that `guard` names. @returns false as `moveImport` does. */
export async function changeImport(
  manager: EntityManager,
  guard: Guard & Required<Pick<FindOptionsWhere<Import>, 'status'>>,
  change: QueryDeepPartialEntity<Import>,
): Promise<boolean> {
  const { affected } = await manager.update(Import, guard, change);
  return affected === 1;
}

function before(to: ImportStatus): ImportStatus[] {
  const states = Object.entries(following) as [ImportStatus, readonly ImportStatus[]][];
  return states.filter(([, next]) => next.includes(to)).map(([from]) => from);
}
