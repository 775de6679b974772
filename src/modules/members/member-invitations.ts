import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { Database } from '../../database/database.js';
import { Invitation, type InvitationStatus, statusOf } from '../invitations/invitation.entity.js';
import { type Delivery, Email } from '../mail/email.entity.js';
import type { Membership } from '../users/membership.entity.js';

/** A person's latest invitation, as their page and the list show it. */
export interface InvitationSummary {
  id: string;
  status: InvitationStatus;
  expiresAt: Date;
  lastSentAt: Date | null;
  /** The state of the latest mail with its link; null when there is none. */
  delivery: Delivery | null;
}

@Injectable()
export class MemberInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest invitation of each of these memberships, by membership. */
  async latestOf(
    memberships: readonly Membership[],
  ): Promise<ReadonlyMap<string, InvitationSummary>> {
    const invitations = await this.database.repository(Invitation).find({
      // By account, which has the index.
      where: { userId: In(memberships.map(({ userId }) => userId)) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const latest = new Map(invitations.map((one) => [one.membershipId, one]));
    const wanted = memberships.flatMap(({ id }) => latest.get(id) ?? []);
    const deliveries = await this.deliveriesOf(wanted);
    const now = this.clock.now();
    return new Map(
      wanted.map((invitation) => [
        invitation.membershipId,
        {
          id: invitation.id,
          status: statusOf(invitation, now),
          expiresAt: invitation.expiresAt,
          lastSentAt: invitation.lastSentAt,
          delivery: deliveries.get(invitation.lastEmailId ?? '') ?? null,
        },
      ]),
    );
  }

  private async deliveriesOf(
    invitations: readonly Invitation[],
  ): Promise<ReadonlyMap<string, Delivery>> {
    const ids = invitations.flatMap(({ lastEmailId }) => lastEmailId ?? []);
    if (ids.length === 0) return new Map();
    const emails = await this.database
      .repository(Email)
      .find({ select: { id: true, status: true }, where: { id: In(ids) } });
    return new Map(emails.map(({ id, status }) => [id, status]));
  }
}
