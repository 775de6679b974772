import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { Enrolment } from './enrolment.service.js';
import { InviteHook } from './invite-hook.js';

/** The judge and the enrolment that every way of inviting shares. */
@Module({
  imports: [GroupsModule, IdentitiesModule],
  providers: [Enrolment, InviteHook],
  exports: [Enrolment, InviteHook],
})
export class EnrolmentModule {}
