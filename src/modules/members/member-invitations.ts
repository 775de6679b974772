import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import { deliveriesOf } from '../invitations/mails/deliveries.js';
import { Invitation, statusOf } from '../invitations/invitation.entity.js';
import type { Membership } from '../people/membership.entity.js';
import type { UsherInvitationSummary } from './dto/user.dto.js';

/** Finds the invitations that are shown with people. */
@Injectable()
export class MemberInvitations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest invitation of each of these memberships, by membership. */
  async latestOf(
    memberships: readonly Membership[],
    language: Language,
  ): Promise<ReadonlyMap<string, UsherInvitationSummary>> {
    const invitations = await this.database.repository(Invitation).find({
      // By account, which has the index.
      where: { userId: In(memberships.map(({ userId }) => userId)) },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const latest = new Map(invitations.map((one) => [one.membershipId, one]));
    const wanted = memberships.flatMap(({ id }) => latest.get(id) ?? []);
    const delivery = await deliveriesOf(this.database, wanted, language);
    const now = this.clock.now();
    return new Map(
      wanted.map((invitation) => [
        invitation.membershipId,
        {
          id: invitation.id,
          status: statusOf(invitation, now),
          expiresAt: invitation.expiresAt,
          ...delivery(invitation),
        },
      ]),
    );
  }
}
