import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import { type Page, readPart } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, demand, Requires } from '../permissions/access.js';
import { CopiedLinks } from './links/copied-links.js';
import { UsherResendInvitations } from './dto/resend-invitations.dto.js';
import { InvitationList, invitationList, type InvitationListQuery } from './invitation-list.js';
import { Invitations } from './invitations.js';
import { Resending } from './mails/resending.js';
import type { UsherQueued } from '../../common/dto/queued.dto.js';
import { UsherInvitation, type UsherInvitationLink } from './dto/invitation.dto.js';

@UsherController('invitations')
export class InvitationsController {
  constructor(
    private readonly list: InvitationList,
    private readonly invitations: Invitations,
    private readonly resending: Resending,
    private readonly copiedLinks: CopiedLinks,
  ) {}

  /** The invitations of the organization. */
  @Get()
  @Requires('can_view_users')
  @AnswersPage('invitations', UsherInvitation)
  page(
    @CurrentActor() actor: Actor,
    @List(invitationList) query: InvitationListQuery,
  ): Promise<Page<UsherInvitation>> {
    return this.list.page(actor, query);
  }

  @Get(':id')
  @Requires('can_view_users')
  get(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'invitation.not_found']) id: string,
  ): Promise<UsherInvitation> {
    return this.list.get(actor, id);
  }

  /**
   * Mails the links of many invitations again; those that are not pending, or were mailed a moment ago,
   * are skipped. Needs can_view_users, too, for a filter.
   */
  @Post('resend')
  @HttpCode(202)
  @Requires('can_resend_invitation')
  resendAll(
    @CurrentActor() actor: Actor,
    @Body() body: UsherResendInvitations,
  ): Promise<UsherQueued> {
    // The number that a filter finds is told.
    if (body.filter) demand(actor, 'can_view_users');
    return this.resending.resendAll(readPart(invitationList, body), actor);
  }

  /** Extends an invitation, also one that has expired, and mails its link again. */
  @Post(':id/resend')
  @HttpCode(200)
  @Requires('can_resend_invitation')
  async resend(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'invitation.not_found']) id: string,
  ): Promise<UsherInvitation> {
    await this.resending.resend(id, actor);
    return this.list.get(actor, id);
  }

  /** Makes an invitation useless, with all its links. */
  @Post(':id/revoke')
  @HttpCode(200)
  @Requires('can_revoke_invitation')
  async revoke(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'invitation.not_found']) id: string,
  ): Promise<UsherInvitation> {
    await this.invitations.revoke(id, actor);
    return this.list.get(actor, id);
  }

  /** The secret link of a pending invitation, to hand over without a mail. */
  @Get(':id/link')
  @Requires('can_copy_invitation_link')
  link(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'invitation.not_found']) id: string,
  ): Promise<UsherInvitationLink> {
    return this.copiedLinks.copy(id, actor);
  }
}
