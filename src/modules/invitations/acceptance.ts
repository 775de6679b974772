import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { shareOrganization } from '../groups/remaining-manager.js';
import { Membership } from '../users/membership.entity.js';
import { checkPassword, hashPassword, passwordPolicy } from '../users/password.js';
import { User } from '../users/user.entity.js';
import { WithheldNames } from '../users/withheld-names.entity.js';
import { CopiedLinks } from './copied-links.js';
import { Invitation } from './invitation.entity.js';
import { LinkReader, unusable, type UsableLink } from './link-reader.js';
import type { WayIn } from './way-in.js';

/** What the holder of a link is shown. */
export interface InspectedInvitation {
  organization: { name: string };
  /** Who invites, as the mail says it: null when they have given no name. */
  inviter: { name: string } | null;
  email: string;
  firstName: string | null;
  expiresAt: Date;
  next: WayIn;
  passwordPolicy: typeof passwordPolicy;
}

/** What somebody brings who accepts. */
export interface Acceptor {
  /** The password that they have chosen. */
  password?: string | undefined;
  /** The account whose session their request carries. */
  signedInUserId: string | undefined;
  /** Their network address. */
  address: string;
}

/** Lets the holder of a secret link in. */
@Injectable()
export class Acceptance {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly links: LinkReader,
    private readonly copiedLinks: CopiedLinks,
  ) {}

  /**
   * What the link invites to. Changes nothing, however many mail scanners look.
   * @throws Problem 404 `invitation.unusable`.
   */
  async inspect(token: string, address: string): Promise<InspectedInvitation> {
    const link = await this.links.open(token, address);
    const { organization, invitation, firstName, inviterName, next } = link;
    return {
      organization: { name: organization.name },
      inviter: inviterName === null ? null : { name: inviterName },
      email: invitation.email,
      firstName,
      expiresAt: invitation.expiresAt,
      next,
      passwordPolicy,
    };
  }

  /**
   * Accepts the invitation, once: the membership becomes active, and an account without a password
   * gets the one that was chosen.
   * @returns who has come, and to which organization.
   * @throws Problem 404 `invitation.unusable`, 401 `auth.sign_in_required`, 422 with `errors.password`.
   */
  async accept(
    token: string,
    { password, signedInUserId, address }: Acceptor,
  ): Promise<{ userId: string; organizationId: string }> {
    const link = await this.links.open(token, address);
    if (link.next === 'sign_in' && signedInUserId !== link.user.id) throw signInRequired();
    const passwordHash =
      link.next === 'set_password' ? await hashPassword(await goodPassword(password, link)) : null;
    await this.database.transaction((manager) => this.join(manager, link, passwordHash));
    return { userId: link.user.id, organizationId: link.organization.id };
  }

  /** One guarded UPDATE claims the invitation; whatever follows succeeds with it or undoes it. */
  private async join(
    manager: EntityManager,
    { invitation, kind, user }: UsableLink,
    passwordHash: string | null,
  ): Promise<void> {
    const now = this.clock.now();
    const { id, nonce, membershipId, organizationId } = invitation;
    // Whoever gives the person more meanwhile waits, or has done so.
    if (kind === 'copied') await shareOrganization(manager, organizationId);
    const claimed = await manager.update(
      Invitation,
      { id, nonce, status: 'pending', expiresAt: MoreThan(now) },
      { status: 'accepted', pendingKey: null, acceptedAt: now },
    );
    if (claimed.affected === 0) throw unusable();
    const joined = await manager.update(
      Membership,
      { id: membershipId, status: 'invited' },
      { status: 'active', activatedAt: now },
    );
    if (joined.affected === 0) throw unusable();
    await manager.delete(WithheldNames, { membershipId });
    if (kind === 'copied' && !(await this.copiedLinks.carries(manager, invitation))) {
      throw unusable();
    }
    if (passwordHash !== null) {
      const set = await manager.update(
        User,
        { id: user.id, passwordHash: IsNull() },
        { passwordHash },
      );
      // They accepted another organization's invitation in the meantime.
      if (set.affected === 0) throw signInRequired();
    }
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

/** @throws Problem 422 with `errors.password` unless `password` may be the account's. */
async function goodPassword(
  password: string | undefined,
  { user, organization }: Pick<UsableLink, 'user' | 'organization'>,
): Promise<string> {
  const { email, username, firstName, lastName } = user;
  const ownWords = [email, username, firstName, lastName, organization.name];
  if (!password) throw weak('Choose a password.');
  const fault = await checkPassword(password, ownWords);
  if (fault !== null) throw weak(fault);
  return password;
}

function weak(message: string): Problem {
  return new Problem('request.invalid', { errors: { password: message } });
}

function signInRequired(): Problem {
  return new Problem('auth.sign_in_required', {
    detail: 'This invitation is for an account that exists. Sign in to it and open the link again.',
  });
}
