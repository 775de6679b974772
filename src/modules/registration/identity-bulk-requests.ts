import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { NIL_ID } from '../../common/random/ids.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Identity } from '../identities/identity.entity.js';
import { blankIdentity } from '../identities/known-identity.js';
import { InvitationMails } from '../invitations/mails/invitation-mails.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { mailedEnough, mailPace } from '../invitations/mails/mail-pace.js';
import { Outbox } from '../mail/outbox/outbox.js';
import type { MemberFilter } from '../members/member-list.js';
import { MemberSearch } from '../members/member-search.js';
import { type Selection, tablesOf } from '../members/member-selection.js';
import { Organizations } from '../organizations/organizations.service.js';
import type { Actor } from '../permissions/access.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import { isAskable, requestMail } from './identity-requests.js';
import type { UsherQueued } from '../../common/dto/queued.dto.js';

/** The number of people whom one transaction asks. */
const BATCH = 500;

/** Asks many people at once to give their personal information themselves. */
@Injectable()
export class IdentityBulkRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly members: MemberSearch,
    private readonly organizations: Organizations,
    private readonly invitations: InvitationMails,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Mails all whom `filter` selects, as one person is asked, thousands at a time in short
   * transactions. Left out are those who are archived or cannot come in, of whom there is nothing
   * to ask for, and whom the pace does not allow to be mailed.
   */
  async requestAll(actor: Actor, filter: MemberFilter): Promise<UsherQueued> {
    const { organizationId } = actor;
    const selection = await this.members.select(organizationId, filter);
    const { invitationDays } = await this.organizations.get(organizationId);
    const validUntil = this.clock.fromNow(invitationDays * DAY);
    const sum: UsherQueued = { queued: 0, skipped: 0 };
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) => this.nextIds(selection, after),
      keyOf: (id) => id,
    });
    for await (const ids of batches) {
      const queued = await this.database.transaction((manager) =>
        this.requestBatch(manager, actor, ids, validUntil),
      );
      sum.queued += queued;
      sum.skipped += ids.length - queued;
      if (queued > 0) await this.outbox.wake();
    }
    await this.database.transaction((manager) =>
      this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'identity.requested_in_bulk',
        subjectId: null,
        detail: { ...sum },
      }),
    );
    return sum;
  }

  private async nextIds(selection: Selection, after: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT m.id AS id FROM ${tablesOf(selection)}
       WHERE ${selection.sql} AND m.id > ? ORDER BY m.id LIMIT ${BATCH}`,
      [...selection.parameters, after],
    );
    return rows.map(({ id }) => id);
  }

  /** @returns how many of these memberships were asked. */
  private async requestBatch(
    manager: EntityManager,
    by: Actor,
    ids: readonly string[],
    validUntil: Date,
  ): Promise<number> {
    if (ids.length === 0) return 0;
    // Those who change the identities of these people wait, as in `lockIdentity`.
    await holdMemberships(manager, ids);
    const now = this.clock.now();
    const { people, identities } = await this.askable(manager, ids, now);
    const invited = people.filter(({ status }) => status === 'invited');
    const active = people.filter(({ status }) => status === 'active');
    const mailed = await this.mailInvitees(manager, by, invited, validUntil);
    await this.mailMembers(manager, active);
    const asked = [...active, ...invited.filter(({ id }) => mailed.has(id))];
    if (asked.length === 0) return 0;
    const known = asked.filter(({ id }) => identities.has(id)).map(({ id }) => id);
    if (known.length > 0) await manager.update(Identity, { id: In(known) }, { requestedAt: now });
    const blank = asked
      .filter(({ id }) => !identities.has(id))
      .map((membership) => ({ ...blankIdentity(membership, now), requestedAt: now }));
    if (blank.length > 0) await manager.insert(Identity, blank);
    return asked.length;
  }

  /** The people who can be asked now, and of whom there is an identity, by its id. */
  private async askable(
    manager: EntityManager,
    ids: readonly string[],
    now: Date,
  ): Promise<{ people: Membership[]; identities: ReadonlyMap<string, Identity> }> {
    const memberships = await manager.findBy(Membership, { id: In([...ids]) });
    const found = await manager.findBy(Identity, { id: In([...ids]) });
    const identities = new Map(found.map((identity) => [identity.id, identity]));
    const enough = await mailedEnough(manager, memberships, now);
    const since = now.getTime() - mailPace.intervalMs;
    const people = memberships.filter((membership) => {
      const identity = identities.get(membership.id);
      if (membership.status === 'archived' || enough(membership)) return false;
      return isAskable(identity) && (identity?.requestedAt?.getTime() ?? 0) <= since;
    });
    return { people, identities };
  }

  /** @returns the memberships whose invitations were mailed. */
  private async mailInvitees(
    manager: EntityManager,
    by: Actor,
    invited: readonly Membership[],
    validUntil: Date,
  ): Promise<ReadonlySet<string>> {
    if (invited.length === 0) return new Set();
    const pending = await manager.findBy(Invitation, {
      pendingKey: In(invited.map(({ id }) => id)),
    });
    const mailing = { kind: 'identity_request', by, validUntil } as const;
    const mailed = await this.invitations.mailAgain(manager, pending, mailing);
    return new Set(
      pending.filter(({ id }) => mailed.has(id)).map(({ membershipId }) => membershipId),
    );
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
