import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock, DAY } from '../../../common/time/clock.js';
import { Invitation } from '../../invitations/invitation.entity.js';
import { InvitationMails } from '../../invitations/mails/invitation-mails.js';
import { Resending } from '../../invitations/mails/resending.js';
import { Organization } from '../../organizations/organization.entity.js';
import type { Membership } from '../../people/membership.entity.js';
import type { BulkAction, BulkContext, LeftOut } from '../bulk-action.js';

/** Mails people the links of their pending invitations again. */
@Injectable()
export class ResendInvitations implements BulkAction {
  readonly permission = 'can_resend_invitation';
  readonly mails = true;

  constructor(
    private readonly clock: Clock,
    private readonly resending: Resending,
    private readonly invitationMails: InvitationMails,
  ) {}

  async act({ manager, actor }: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const { organizationId } = actor;
    const ids = people.map(({ id }) => id);
    const pending = await manager.findBy(Invitation, { pendingKey: In(ids), organizationId });
    const { invitationDays } = await manager.findOneByOrFail(Organization, { id: organizationId });
    const validUntil = this.clock.fromNow(invitationDays * DAY);
    const mailed = await this.resending.resendEach(manager, actor, pending, validUntil);
    return this.invitationMails.leftOut(manager, actor, ids, { pending, mailed });
  }
}
