import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Problem } from '../../../common/problem/problem.js';
import { tokenId } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Clock } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Invitation } from '../../invitations/invitation.entity.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { AddressAuthority } from '../../members/addresses/address-authority.js';
import { lockOrganization } from '../../organizations/organization-locks.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { claimEmailChange, isTakenAddress } from '../../people/addresses.js';
import { isEmailChangeToken } from '../../people/email-change-link.js';
import { EmailChange } from '../../people/email-change.entity.js';
import { holdAccounts } from '../../people/kept-account.js';
import { User } from '../../people/user.entity.js';
import type { UsherInspectedEmailChange } from '../dto/email-changes.dto.js';
import { PasswordReset } from '../passwords/password-reset.entity.js';

/** Lets the holder of a link that was mailed to a new address confirm it. */
@Injectable()
export class EmailConfirmations {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly authority: AddressAuthority,
    private readonly organizations: Organizations,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Tells what the link is about. Changes nothing, however many mail scanners look.
   * @param address whose tries are counted.
   * @throws Problem 404 `auth.unusable_token`, the same whatever is wrong.
   */
  async inspect(token: string, address: string): Promise<UsherInspectedEmailChange> {
    const change = await this.usable(token, address);
    const { userId: id, organizationId, email, expiresAt } = change;
    const { name, language } = await this.organizations.get(organizationId);
    const user = await this.database.repository(User).findOneBy({ id });
    return { organization: { name }, email, language: user?.language ?? language, expiresAt };
  }

  /**
   * Gives the account its new address, once. Links for a new password that were mailed to the old one
   * are void; sessions go on.
   * @throws Problem 404 `auth.unusable_token`, also where the person who asked may not ask any more;
   * 409 `user.email_taken`.
   */
  async confirm(token: string, address: string): Promise<void> {
    const change = await this.usable(token, address);
    await this.database.transaction((manager) => this.write(manager, change));
    await this.outbox.wake();
  }

  private async write(manager: EntityManager, change: EmailChange): Promise<void> {
    const { userId, organizationId, email } = change;
    const now = this.clock.now();
    await lockOrganization(manager, organizationId);
    await holdAccounts(manager, [userId]);
    if (!(await claimEmailChange(manager, change, now))) throw unusable();
    if (!(await this.authority.stillHolds(manager, change))) throw unusable();
    if (await isTakenAddress(manager, change)) {
      throw new Problem('user.email_taken', { detail: words('user.email_taken_since') });
    }
    const { email: before } = await manager.findOneByOrFail(User, { id: userId });
    await manager.update(User, { id: userId }, { email, emailVerifiedAt: now });
    await manager.update(PasswordReset, { userId, usedAt: IsNull() }, { usedAt: now });
    // Of organizations that the person has not joined: their links ask for the account's sign-in.
    await manager.update(Invitation, { userId, status: 'pending' }, { email });
    await this.outbox.follow(manager, { userId, from: before, to: email });
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'user.email_changed',
      subjectId: userId,
    });
  }

  private async usable(token: string, address: string): Promise<EmailChange> {
    await this.limits.take('link_address', address);
    const id = tokenId(token);
    const change =
      id === undefined ? null : await this.database.repository(EmailChange).findOneBy({ id });
    const isUsable =
      change !== null &&
      isEmailChangeToken(this.settings, change, token) &&
      change.expiresAt > this.clock.now() &&
      (await this.authority.stillHolds(this.database.dataSource.manager, change));
    if (!isUsable) throw unusable();
    await this.limits.giveBack('link_address', address);
    return change;
  }
}

/** The one refusal of such links: unknown, forged, used, replaced, taken back and expired alike. */
function unusable(): Problem {
  return new Problem('auth.unusable_token', { detail: words('user.email_change_dead') });
}
