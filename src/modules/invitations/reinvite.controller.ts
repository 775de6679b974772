import { Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { InvitationList } from './invitation-list.js';
import { Reinviting } from './reinviting.js';
import type { UsherInvitation } from './dto/invitation.dto.js';

@UsherController('users')
export class ReinviteController {
  constructor(
    private readonly reinviting: Reinviting,
    private readonly list: InvitationList,
  ) {}

  /** Invites somebody again whose invitation was revoked: a new invitation with a new secret. */
  @Post(':id/invite')
  @Requires('can_create_user')
  async invite(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) userId: string,
  ): Promise<UsherInvitation> {
    const id = await this.reinviting.reinvite(userId, actor);
    return this.list.get(actor, id);
  }
}
