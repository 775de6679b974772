import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { Turns } from '../../../common/work/turns.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { lookOf } from '../../organizations/look/organization-look.js';
import { shareOrganization } from '../../organizations/organization-locks.js';
import { moveMembership } from '../../people/membership-states.js';
import { passwordPolicy } from '../../people/rules/password.js';
import { User } from '../../people/user.entity.js';
import { WithheldNames } from '../../people/withheld-names.entity.js';
import { CopiedLinks } from '../links/copied-links.js';
import { moveInvitation } from '../invitation-states.js';
import { Invitation } from '../invitation.entity.js';
import { LinkReader, unusable, type UsableLink } from '../links/link-reader.js';
import { type SignedInAs, WaysIn } from '../links/ways-in.js';
import type { UsherInspectedInvitation } from '../dto/inspected-invitation.dto.js';

/** The one who holds a link. */
export interface LinkHolder {
  signedIn: SignedInAs;
  /** Their network address. */
  address: string;
  language: Language;
}

/** Lets the holder of a secret link in. */
@Injectable()
export class Acceptance {
  private readonly turns = new Turns();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly links: LinkReader,
    private readonly copiedLinks: CopiedLinks,
    private readonly waysIn: WaysIn,
  ) {}

  /**
   * Tells what the link invites to. Changes nothing, however many mail scanners look.
   * @throws Problem 404 `invitation.unusable`.
   */
  async inspect(
    token: string,
    { address, signedIn }: LinkHolder,
  ): Promise<UsherInspectedInvitation> {
    const link = await this.links.open(token, address, signedIn);
    const { organization, invitation, firstName, inviterName, user, kind, way } = link;
    // Of who copied the link, what the account has chosen is none of their business.
    const own = kind === 'mailed' ? user.language : null;
    return {
      organization: { name: organization.name, ...lookOf(organization) },
      inviter: inviterName === null ? null : { name: inviterName },
      email: invitation.email,
      firstName,
      language: own ?? organization.language,
      expiresAt: invitation.expiresAt,
      next: way.next,
      signInUrl: this.waysIn.signInUrl(),
      passwordPolicy,
    };
  }

  /**
   * Accepts the invitation, once: the membership becomes active, and an account without a password
   * gets the one that was chosen, or the host makes one with it.
   * @returns who has come, and to which organization.
   * @throws Problem 404 `invitation.unusable`, 401 `auth.sign_in_required`, 422 with
   * `errors.password`, or `invitation.account_refused` in the host's words.
   */
  async accept(
    token: string,
    password: string | undefined,
    { address, signedIn, language }: LinkHolder,
  ): Promise<{ userId: string; organizationId: string }> {
    const link = await this.links.open(token, address, signedIn);
    const { id, nonce } = link.invitation;
    // Of those who accept by one link at once, the first alone is to get an account.
    await this.turns.take(id, async () => {
      const pending = { id, nonce, status: 'pending' as const };
      if (!(await this.database.repository(Invitation).existsBy(pending))) throw unusable();
      const writeAccount = await link.way.take(password, language);
      await this.database.transaction((manager) => this.join(manager, link, writeAccount));
    });
    return { userId: link.user.id, organizationId: link.organization.id };
  }

  /** One guarded UPDATE claims the invitation; whatever follows succeeds with it or undoes it. */
  private async join(
    manager: EntityManager,
    { invitation, kind, user }: UsableLink,
    writeAccount: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    const now = this.clock.now();
    const { id, nonce, membershipId, organizationId } = invitation;
    // Whoever gives the person more meanwhile waits, or has done so.
    if (kind === 'copied') await shareOrganization(manager, organizationId);
    const usable = { id, nonce, expiresAt: MoreThan(now) };
    const change = { pendingKey: null, acceptedAt: now };
    if ((await moveInvitation(manager, usable, 'accepted', change)) === 0) throw unusable();
    const invited = { id: membershipId, status: 'invited' } as const;
    const joined = await moveMembership(manager, invited, 'active', { activatedAt: now });
    if (joined === 0) throw unusable();
    await manager.delete(WithheldNames, { membershipId });
    if (kind === 'copied' && !(await this.copiedLinks.carries(manager, invitation))) {
      throw unusable();
    }
    await writeAccount(manager);
    if (kind === 'mailed') {
      const unverified = { id: user.id, emailVerifiedAt: IsNull() };
      await manager.update(User, unverified, { emailVerifiedAt: now });
    }
    await this.audit.record(manager, {
      organizationId,
      actorId: user.id,
      action: 'invitation.accepted',
      subjectId: user.id,
      detail: { invitationId: id, link: kind },
    });
  }
}
