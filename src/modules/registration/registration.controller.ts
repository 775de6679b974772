import { Body, Post } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type MemberView, MemberViews } from '../members/member-views.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { CreateUserDto } from './dto/create-user.dto.js';
import { Registration } from './registration.service.js';

@UsherController('users')
export class RegistrationController {
  constructor(
    private readonly registration: Registration,
    private readonly members: MemberViews,
  ) {}

  /** Creates an internal user and, unless told otherwise, mails the invitation. */
  @Post()
  @Requires('can_create_user')
  async create(@CurrentActor() actor: Actor, @Body() person: CreateUserDto): Promise<MemberView> {
    const userId = await this.registration.createInternalUser(actor, person);
    return this.members.one(actor.organizationId, userId);
  }
}
