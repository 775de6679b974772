import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { newNonce } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organization } from '../../organizations/organization.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { Person } from '../../people/person.js';
import { Invitation } from '../invitation.entity.js';
import { Invitations } from '../invitations.js';
import { notPending } from '../not-pending.js';
import { mailedEnough, tooManyMails } from './mail-pace.js';

/** Sends the invitations of people whose address was wrong to the right one. */
@Injectable()
export class CorrectedInvitations {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly invitations: Invitations,
  ) {}

  /**
   * Mails a link with a new secret to `email`, in the caller's transaction, which wakes the outbox
   * after the commit. Every link before it is dead, mailed or copied, and no good for asking for a
   * new one either: a stranger may have it. Mails that wait for the old address say nothing any more.
   * Who has no pending invitation is invited anew.
   * @throws Problem 409 `invitation.not_pending` when it was accepted a moment ago; 429 within the
   * pace.
   */
  async send(
    manager: EntityManager,
    { organizationId, userId: actorId }: Actor,
    { user, membership }: Person,
    email: string,
  ): Promise<void> {
    const someone = { organizationId, userId: user.id };
    const pendingKey = membership.id;
    const pending = await manager.findOneBy(Invitation, { pendingKey });
    if (!pending) {
      await this.invitations.invite(manager, {
        ...someone,
        membershipId: pendingKey,
        email,
        actorId,
      });
      return;
    }
    const now = this.clock.now();
    const allowedAt = (await mailedEnough(manager, [someone], now))(someone);
    if (allowedAt) throw tooManyMails(allowedAt, now);
    const { invitationDays } = await manager.findOneByOrFail(Organization, { id: organizationId });
    const lastEmailId = newId();
    const { affected } = await manager.update(
      Invitation,
      { id: pending.id, status: 'pending' },
      {
        email,
        nonce: newNonce(),
        replacedNonces: null,
        copiedPermissions: null,
        keyId: this.settings.keys.currentKeyId,
        expiresAt: new Date(now.getTime() + invitationDays * DAY),
        sendCount: 1,
        remindersSent: 0,
        lastQueuedAt: now,
        lastEmailId,
      },
    );
    if (!affected) throw notPending('accepted');
    await this.outbox.follow(manager, { userId: user.id, from: user.email, to: email }, about);
    await this.outbox.queue(manager, [
      {
        id: lastEmailId,
        ...someone,
        recipient: email,
        kind: 'invitation',
        subjectId: pending.id,
        priority: 1,
      },
    ]);
  }
}

/** The mails that ask for more than to join; the others are replaced. */
const about = ['identity_request', 'identity_returned'] as const;
