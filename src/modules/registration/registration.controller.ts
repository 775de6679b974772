import { Body, Post } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { IdentityViews } from '../identities/identity-views.js';
import { MemberViews } from '../members/member-views.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { CompleteRegistration } from './complete-registration.js';
import { UsherCompleteRegistration } from './dto/complete-registration.dto.js';
import type { UsherCompletedRegistration } from './dto/completed-registration.dto.js';
import { UsherCreateUser } from './dto/create-user.dto.js';
import { Registration } from './registration.service.js';
import type { UsherUser } from '../members/dto/user.dto.js';

@UsherController('users')
export class RegistrationController {
  constructor(
    private readonly registration: Registration,
    private readonly completeRegistration: CompleteRegistration,
    private readonly members: MemberViews,
    private readonly identities: IdentityViews,
  ) {}

  /** Creates an internal user and, unless told otherwise, mails the invitation. */
  @Post()
  @Requires('can_create_user')
  async create(@CurrentActor() actor: Actor, @Body() person: UsherCreateUser): Promise<UsherUser> {
    const userId = await this.registration.createInternalUser(actor, person);
    return this.members.one(actor, userId, true);
  }

  /** Creates an internal user together with their digital identity. */
  @Post('complete-registration')
  @Requires('can_complete_registration')
  async complete(
    @CurrentActor() actor: Actor,
    @Body() halves: UsherCompleteRegistration,
  ): Promise<UsherCompletedRegistration> {
    const userId = await this.completeRegistration.register(actor, halves);
    return {
      user: await this.members.one(actor, userId, true),
      identity: await this.identities.asFarAsMaySee(actor, userId),
    };
  }
}
