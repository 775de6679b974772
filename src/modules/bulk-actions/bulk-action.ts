import type { EntityManager } from 'typeorm';
import type { Actor } from '../permissions/access.js';
import type { Membership } from '../people/membership.entity.js';
import type { OwnPermission, Role } from '../permissions/permission-catalogue.js';
import { reasonOf, type SkipReason } from './skip-reasons.js';

/** The transaction of a batch, which holds the organization, and who acts, as they stand now. */
export interface BulkContext {
  manager: EntityManager;
  actor: Actor;
  wanted: { [N in Need]?: Facts[N] | undefined };
}

/** The facts that actions need beside the people. */
interface Facts {
  groupId: string;
  role: Role;
}

export type Need = keyof Facts;

/** The fact that an action needs. It is there, as nothing begins before `wantedPeople` has demanded it. */
export function needed<N extends Need>({ wanted }: Pick<BulkContext, 'wanted'>, need: N): Facts[N] {
  const fact: Facts[N] | undefined = wanted[need];
  if (fact === undefined) throw new Error(`A bulk action was begun without its ${need}.`);
  return fact;
}

/** The people of a batch who were left out, by membership. */
export type LeftOut = Map<string, SkipReason>;

/** Something that is done to many people. */
export interface BulkAction {
  readonly permission: OwnPermission;
  /** True when people are mailed by it. */
  readonly mails: boolean;
  /** The fact that it needs beside the people; undefined for none. */
  readonly needs?: Need;
  /** @throws Problem where the action is impossible, whoever it is about. */
  demand?(context: BulkContext): Promise<void>;
  /** Does it to those of `people` to whom the actor could do it by hand; to do it again changes nothing. */
  act(context: BulkContext, people: readonly Membership[]): Promise<LeftOut>;
}

/**
 * Does `work` to one person. What was written before it was refused is undone.
 * @returns the reason of the refusal.
 */
export async function refusalOf(
  manager: EntityManager,
  work: (inner: EntityManager) => Promise<unknown>,
): Promise<SkipReason | undefined> {
  try {
    await manager.transaction(work);
    return undefined;
  } catch (thrown) {
    return reasonOf(thrown);
  }
}

/** All of `people`, left out for one reason. */
export function allLeftOut(people: readonly Membership[], reason: SkipReason): LeftOut {
  return new Map(people.map(({ id }) => [id, reason]));
}
