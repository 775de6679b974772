import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { NIL_ID } from '../../common/random/ids.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Authority } from '../groups/authority.js';
import { Identity } from '../identities/identity.entity.js';
import { blankIdentity } from '../identities/known-identity.js';
import { InvitationMails, type MailRefusal } from '../invitations/mails/invitation-mails.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { mailedEnough, mailPace } from '../invitations/mails/mail-pace.js';
import { Outbox } from '../mail/outbox/outbox.js';
import type { MemberFilter } from '../members/member-list.js';
import { MemberSearch } from '../members/member-search.js';
import { type Selection, tablesOf } from '../members/member-selection.js';
import { Organization } from '../organizations/organization.entity.js';
import type { Actor } from '../permissions/access.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import { notAskable, type NotAskable, requestMail } from './identity-requests.js';
import type { UsherQueued } from '../../common/dto/queued.dto.js';

/** The codes of the reasons why somebody is not asked. */
export type NotAsked = NotAskable | MailRefusal | 'user.archived_member' | 'user.not_found';

/** The number of people whom one transaction asks. */
const BATCH = 500;

/** Asks many people at once to give their personal information themselves. */
@Injectable()
export class IdentityBulkRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly members: MemberSearch,
    private readonly invitations: InvitationMails,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
  ) {}

  /**
   * Mails all whom `filter` selects, as one person is asked, thousands at a time in short
   * transactions. Left out are those who are archived or cannot come in, of whom there is nothing
   * to ask for, and whom the pace does not allow to be mailed. What was done is on record also where
   * it broke off.
   * @throws Problem 403 `permission.missing` when it was taken from the actor meanwhile.
   */
  async requestAll(actor: Actor, filter: MemberFilter): Promise<UsherQueued> {
    const { organizationId } = actor;
    const selection = await this.members.select(organizationId, filter);
    const sum: UsherQueued = { queued: 0, skipped: 0 };
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) => this.nextIds(selection, after),
      keyOf: (id) => id,
    });
    try {
      for await (const ids of batches) {
        const left = await this.database.transaction(async (manager) => {
          const held = await this.authority.share(manager, actor, 'can_register_identity');
          return this.requestBatch(manager, held, ids);
        });
        const queued = ids.length - left.size;
        sum.queued += queued;
        sum.skipped += left.size;
        if (queued > 0) await this.outbox.wake();
      }
    } finally {
      await this.recordBulk(actor, sum);
    }
    return sum;
  }

  private async recordBulk(
    { organizationId, userId: actorId }: Actor,
    sum: UsherQueued,
  ): Promise<void> {
    if (sum.queued + sum.skipped === 0) return;
    const action = 'identity.requested_in_bulk';
    const event = { organizationId, actorId, action, subjectId: null, detail: { ...sum } } as const;
    await this.database.transaction((manager) => this.audit.record(manager, event));
  }

  private async nextIds(selection: Selection, after: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT m.id AS id FROM ${tablesOf(selection)}
       WHERE ${selection.sql} AND m.id > ? ORDER BY m.id LIMIT ${BATCH}`,
      [...selection.parameters, after],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Asks some of them, in the caller's transaction; the caller wakes the outbox after the commit.
   * @returns the reason why each was left out of these memberships that was.
   */
  async requestBatch(
    manager: EntityManager,
    by: Actor,
    ids: readonly string[],
  ): Promise<Map<string, NotAsked>> {
    if (ids.length === 0) return new Map();
    // Those who change the identities of these people wait, as in `lockIdentity`.
    await holdMemberships(manager, ids);
    const now = this.clock.now();
    const memberships = await manager.findBy(Membership, { id: In([...ids]) });
    const found = await manager.findBy(Identity, { id: In([...ids]) });
    const identities = new Map(found.map((identity) => [identity.id, identity]));
    const left = await unaskable(manager, memberships, identities, now);
    const people = memberships.filter(({ id }) => !left.has(id));
    for (const id of ids)
      if (!memberships.some((one) => one.id === id)) left.set(id, 'user.not_found');
    const unmailed = await this.mailInvitees(
      manager,
      by,
      people.filter(({ status }) => status === 'invited'),
    );
    for (const [id, reason] of unmailed) left.set(id, reason);
    await this.mailMembers(
      manager,
      people.filter(({ status }) => status === 'active'),
    );
    const asked = people.filter(({ id }) => !left.has(id));
    const known = asked.filter(({ id }) => identities.has(id)).map(({ id }) => id);
    if (known.length > 0) await manager.update(Identity, { id: In(known) }, { requestedAt: now });
    const blank = asked
      .filter(({ id }) => !identities.has(id))
      .map((membership) => ({ ...blankIdentity(membership, now), requestedAt: now }));
    if (blank.length > 0) await manager.insert(Identity, blank);
    return left;
  }

  /** @returns the reason why each of these memberships was not mailed that was not. */
  private async mailInvitees(
    manager: EntityManager,
    by: Actor,
    invited: readonly Membership[],
  ): Promise<ReadonlyMap<string, NotAsked>> {
    if (invited.length === 0) return new Map();
    const { organizationId } = by;
    const ids = invited.map(({ id }) => id);
    const pending = await manager.findBy(Invitation, { pendingKey: In(ids) });
    const { invitationDays } = await manager.findOneByOrFail(Organization, { id: organizationId });
    const validUntil = this.clock.fromNow(invitationDays * DAY);
    const mailing = { kind: 'identity_request', by, validUntil } as const;
    const mailed = await this.invitations.mailAgain(manager, pending, mailing);
    return this.invitations.leftOut(manager, by, ids, { pending, mailed });
  }

  private async mailMembers(manager: EntityManager, active: readonly Membership[]): Promise<void> {
    if (active.length === 0) return;
    const users = await manager.findBy(User, { id: In(active.map(({ userId }) => userId)) });
    const byId = new Map(users.map((user) => [user.id, user]));
    const mails = active.flatMap((membership) => {
      const user = byId.get(membership.userId);
      return user ? [requestMail({ user, membership })] : [];
    });
    await this.outbox.queue(manager, mails);
  }
}

/** The people who cannot be asked now, as `IdentityRequests.request` refuses them. */
async function unaskable(
  manager: EntityManager,
  memberships: readonly Membership[],
  identities: ReadonlyMap<string, Identity>,
  now: Date,
): Promise<Map<string, NotAsked>> {
  const enough = await mailedEnough(manager, memberships, now);
  const since = now.getTime() - mailPace.intervalMs;
  return new Map(
    memberships.flatMap((membership): [string, NotAsked][] => {
      const { id, status } = membership;
      const identity = identities.get(id);
      const askedAt = identity?.requestedAt?.getTime() ?? 0;
      const isTooSoon = askedAt > since || enough(membership) !== undefined;
      const reason =
        status === 'archived'
          ? 'user.archived_member'
          : (notAskable(identity) ?? (isTooSoon ? 'request.too_many' : undefined));
      return reason ? [[id, reason]] : [];
    }),
  );
}
