import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NIL_ID } from '../../common/random/ids.js';
import { Problem } from '../../common/problem/problem.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { besideIds } from '../../database/beside-ids.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { Authority } from '../groups/authority.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { MemberSearch } from '../members/member-search.js';
import { type Selection, tablesOf } from '../members/member-selection.js';
import { Membership } from '../people/membership.entity.js';
import { type Actor, demand } from '../permissions/access.js';
import { BulkActionList } from './bulk-action-list.js';
import type { BulkAction, BulkContext } from './bulk-action.js';
import type { UsherBulkAction, UsherBulkOutcome } from './dto/bulk-action.dto.js';
import { Outcome } from './outcome.js';
import type { SkipReason } from './skip-reasons.js';
import { wantedPeople } from './wanted-people.js';

/** The number of people whom one transaction is about. */
const BATCH = 200;

/** Does to many people what is done to one by hand. */
@Injectable()
export class BulkActions {
  constructor(
    private readonly database: Database,
    private readonly actions: BulkActionList,
    private readonly search: MemberSearch,
    private readonly authority: Authority,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Goes along the people in short transactions. When the server stops in between, what is done
   * stays done, and asking again does the rest: who is as wanted already is left out.
   * @throws Problem 403 `permission.missing`, 409 `users.count_changed` before anything is done, 404
   * `group.not_found`, 409 `group.built_in`; 422 and 400 as `wantedPeople`.
   */
  async act(actor: Actor, wanted: UsherBulkAction): Promise<UsherBulkOutcome> {
    const action = this.actions.of(wanted.action);
    const filter = wantedPeople(wanted, action.needs);
    demand(actor, action.permission);
    // The number that a filter finds is told.
    if (wanted.filter) demand(actor, 'can_view_users');
    const selection = await this.search.select(actor.organizationId, filter);
    const confirmed = await this.confirmed(selection, wanted);
    await this.withContext(actor, action, wanted, async (context) => action.demand?.(context));
    const outcome = new Outcome();
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) => this.next(selection, after),
      keyOf: ({ userId }) => userId,
    });
    for await (const batch of batches) {
      // Whoever came since was not confirmed.
      const ids = batch.slice(0, confirmed - outcome.total).map(({ id }) => id);
      if (ids.length === 0) break;
      const left = await this.withContext(actor, action, wanted, (context) =>
        actOn(context, action, ids),
      );
      outcome.add(ids.length, left);
      if (action.mails) await this.outbox.wake();
    }
    // Those of the ids that are of nobody here.
    if (wanted.ids) outcome.leaveOut('user.not_found', confirmed - outcome.total);
    return outcome.told;
  }

  /**
   * Counts the people, whom the actor has confirmed by their number.
   * @throws Problem 409 `users.count_changed`.
   */
  private async confirmed(
    selection: Selection,
    { ids, expect }: Pick<UsherBulkAction, 'ids' | 'expect'>,
  ): Promise<number> {
    const count = ids?.length ?? (await this.search.countNow(selection));
    if (expect === undefined || expect === count) return count;
    const detail = words('user.count_changed', { count });
    throw new Problem('users.count_changed', { detail, params: { count } });
  }

  /** Runs `work` as the actor, with what they hold by then. */
  private withContext<T>(
    actor: Actor,
    { permission }: BulkAction,
    wanted: BulkContext['wanted'],
    work: (context: BulkContext) => Promise<T>,
  ): Promise<T> {
    return this.database.transaction(async (manager) => {
      const held = await this.authority.hold(manager, actor, permission);
      return work({ manager, actor: held, wanted });
    });
  }

  /** The next people after an account, along the unique key of an organization's accounts. */
  private next(selection: Selection, after: string): Promise<{ id: string; userId: string }[]> {
    return this.database.query(
      `SELECT m.id AS id, m.user_id AS userId FROM ${tablesOf(selection)}
       WHERE ${selection.sql} AND m.user_id > ? ORDER BY m.user_id LIMIT ${BATCH}`,
      [...selection.parameters, after],
    );
  }
}

async function actOn(
  context: BulkContext,
  action: BulkAction,
  membershipIds: readonly string[],
): Promise<SkipReason[]> {
  const { manager, actor } = context;
  const { organizationId } = actor;
  const people = await manager.findBy(Membership, {
    id: In([...membershipIds]),
    organizationId: besideIds(organizationId),
  });
  const left = await action.act(context, people);
  const gone = Array.from(
    { length: membershipIds.length - people.length },
    () => 'user.not_found' as const,
  );
  return [...left.values(), ...gone];
}
