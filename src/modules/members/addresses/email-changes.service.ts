import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { newNonce } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { AuditAction } from '../../events/action-catalogue.js';
import { readEmail } from '../../enrolment/judge/email-cell.js';
import { emailFault } from '../../enrolment/judge/judge-email.js';
import { toldFault } from '../../enrolment/judge/row-codes.js';
import { AskingAboutMembers } from '../../invitations/asking-about-members.js';
import { CorrectedInvitations } from '../../invitations/mails/corrected-invitations.js';
import { mailedEnough, tooManyMails } from '../../invitations/mails/mail-pace.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { lockOrganization } from '../../organizations/organization-locks.js';
import type { Actor } from '../../permissions/access.js';
import { refuseTakenAddress } from '../../people/addresses.js';
import { EmailChange } from '../../people/email-change.entity.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import { holdAccounts } from '../../people/kept-account.js';
import { User } from '../../people/user.entity.js';
import type { EditedPerson } from '../edited-person.js';
import { AddressAuthority } from './address-authority.js';
import { EmailChangeMails } from './email-change-mails.js';

/** The time that the link works which confirms a new address. */
const VALID_FOR = 3 * DAY;

/** Changes the addresses of people: at once of those who have not come, else when they confirm it. */
@Injectable()
export class EmailChanges {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly authority: AddressAuthority,
    private readonly asking: AskingAboutMembers,
    private readonly invitations: CorrectedInvitations,
    private readonly mails: EmailChangeMails,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Gives somebody the address `text`, or asks them to confirm it. The address that they have takes
   * back what waits to be confirmed.
   * @returns whether the change is made, or waits.
   * @throws Problem 422 with `errors.email`; 409 when the address is taken; 429 within the pace; and
   * as `wayOfAddress`.
   */
  async change(actor: Actor, userId: string, text: string): Promise<'made' | 'waits'> {
    const email = goodAddress(text);
    const tellsAccounts = actor.permissions.has('can_create_user');
    if (tellsAccounts) await this.limits.take('availability', actor.userId);
    // The application may take its time, and so comes before the transaction.
    const { person, way } = await this.authority.open(
      this.database.dataSource.manager,
      actor,
      userId,
    );
    if (way === 'at_once' && email !== person.user.email)
      await this.asking.ask(actor, person, email);
    const outcome = await this.database.transaction((manager) =>
      this.write(manager, actor, { userId, email, tellsAccounts }),
    );
    await this.outbox.wake();
    return outcome;
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    wanted: { userId: string; email: string; tellsAccounts: boolean },
  ): Promise<'made' | 'waits'> {
    const { userId, email, tellsAccounts } = wanted;
    const { organizationId } = actor;
    await lockOrganization(manager, organizationId);
    // Nobody accepts, or invites the account elsewhere, before the commit.
    await holdAccounts(manager, [userId]);
    const { person, way } = await this.authority.openStill(manager, actor, userId);
    await holdMemberships(manager, [person.membership.id]);
    if (email === person.user.email) {
      await this.takeBack(manager, actor, person);
      return 'made';
    }
    await refuseTakenAddress(manager, { userId, email }, { organizationId, tellsAccounts });
    if (way === 'confirmed') {
      await this.request(manager, actor, person, email);
      return 'waits';
    }
    await manager.update(User, { id: userId }, { email, emailVerifiedAt: null });
    await this.invitations.send(manager, actor, person, email);
    await this.record(manager, actor, 'user.email_corrected', userId);
    return 'made';
  }

  private async request(
    manager: EntityManager,
    actor: Actor,
    { user }: EditedPerson,
    email: string,
  ): Promise<void> {
    const { organizationId, userId: requestedById } = actor;
    const now = this.clock.now();
    const someone = { organizationId, userId: user.id };
    const allowedAt = (await mailedEnough(manager, [someone], now))(someone);
    if (allowedAt) throw tooManyMails(allowedAt, now);
    await manager.delete(EmailChange, { userId: user.id });
    const change: EmailChange = {
      id: newId(),
      ...someone,
      requestedById,
      email,
      nonce: newNonce(),
      keyId: this.settings.keys.currentKeyId,
      expiresAt: new Date(now.getTime() + VALID_FOR),
      createdAt: now,
    };
    await manager.insert(EmailChange, change);
    await this.mails.queue(manager, change, user.email);
    await this.record(manager, actor, 'user.email_change_requested', user.id);
  }

  private async takeBack(
    manager: EntityManager,
    actor: Actor,
    { user: { id: userId } }: EditedPerson,
  ): Promise<void> {
    if (!(await manager.existsBy(EmailChange, { userId }))) return;
    await manager.delete(EmailChange, { userId });
    await this.record(manager, actor, 'user.email_change_cancelled', userId);
  }

  private record(
    manager: EntityManager,
    { organizationId, userId: actorId }: Actor,
    action: AuditAction,
    subjectId: string,
  ): Promise<void> {
    return this.audit.record(manager, { organizationId, actorId, action, subjectId });
  }
}

/** @throws Problem 422 with `errors.email`, as for somebody new. */
function goodAddress(text: string): string {
  const read = readEmail(text);
  if (read.ok) return read.email;
  const told = toldFault(emailFault(read));
  throw new Problem('request.invalid', { detail: told, errors: { email: told } });
}
