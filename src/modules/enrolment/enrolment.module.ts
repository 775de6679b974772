import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { Enrolment } from './enrolment.service.js';

/** The judge and the enrolment that every way of inviting shares. */
@Module({
  imports: [GroupsModule, IdentitiesModule, InvitationsModule],
  providers: [Enrolment],
  exports: [Enrolment, InvitationsModule],
})
export class EnrolmentModule {}
