import {
  type EntityManager,
  type EntityTarget,
  type FindOptionsWhere,
  In,
  type QueryDeepPartialEntity,
} from 'typeorm';
import { besideIds } from './beside-ids.js';

/** Moves the rows that `guard` names to another state, from any that this may follow. */
type Move<Row extends { status: string }> = (
  manager: EntityManager,
  /** May narrow the states down by a `status` of its own. */
  guard: FindOptionsWhere<Row>,
  to: Row['status'],
  change?: Omit<QueryDeepPartialEntity<Row>, 'status'>,
) => Promise<number>;

/**
 * Makes the one guarded UPDATE by which rows of a table change their state. Whoever comes second
 * finds the row moved, and moves nothing.
 * @param following the states, and those that may follow each.
 * @returns a function that gives the number of rows that were moved.
 */
export function mover<Row extends { status: string }>(
  entity: EntityTarget<Row>,
  following: Readonly<Record<Row['status'], readonly Row['status'][]>>,
): Move<Row> {
  const states = Object.entries(following) as [Row['status'], readonly Row['status'][]][];
  return async (manager, guard, to, change) => {
    const before = states.filter(([, next]) => next.includes(to)).map(([from]) => from);
    const status = 'id' in guard ? besideIds(...before) : In(before);
    const where = { status, ...guard } as FindOptionsWhere<Row>;
    const values: object = { ...change, status: to };
    const { affected } = await manager.update(entity, where, values);
    return affected ?? 0;
  };
}
