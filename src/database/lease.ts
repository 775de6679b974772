import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';

/** A row at which one process works at a time: its owner, and until when nobody else may take it over. */
export interface Leased {
  leaseOwner: string | null;
  leaseUntil: Date | null;
}

/**
 * Keeps the lease of a long work. It is called in each of its transactions, and throws where somebody
 * else has taken the work over.
 */
export type Hold = (manager: EntityManager) => Promise<void>;

/** Thrown inside of a transaction to undo it: somebody else has taken the row over, or it is gone. */
export class LeaseLost extends Error {}

/** Thrown to undo a transaction when this process ends: the next who looks goes on at once. */
export class HandedBack extends LeaseLost {}

/** The columns of a row at which nobody works. */
export const noLease = { leaseOwner: null, leaseUntil: null } as const satisfies Leased;

/**
 * Lets the lease of the rows that `held` names last until a moment. They are named by their owner
 * too: a row that somebody else has taken over stays as it is.
 * @returns the number of rows that are the owner's.
 */
export async function renewLease<Row extends Leased>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  held: FindOptionsWhere<Row> & { leaseOwner: string },
  leaseUntil: Date,
): Promise<number> {
  const change: object = { leaseUntil } satisfies Partial<Leased>;
  const { affected } = await manager.update(entity, held, change);
  return affected ?? 0;
}
