import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EnrolmentModule } from '../enrolment/enrolment.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { CompleteRegistration } from './complete-registration.js';
import { IdentityBulkRequests } from './identity-bulk-requests.js';
import { IdentityComposer } from './identity-composer.js';
import { IdentityRequestsController } from './identity-requests.controller.js';
import { IdentityRequests } from './identity-requests.js';
import { RegistrationController } from './registration.controller.js';
import { Registration } from './registration.service.js';

@Module({
  imports: [
    AuditModule,
    EnrolmentModule,
    GroupsModule,
    IdentitiesModule,
    InvitationsModule,
    MailModule,
    MembersModule,
    OrganizationsModule,
  ],
  controllers: [RegistrationController, IdentityRequestsController],
  providers: [
    CompleteRegistration,
    IdentityBulkRequests,
    IdentityComposer,
    IdentityRequests,
    Registration,
  ],
  exports: [IdentityBulkRequests, Registration],
})
export class RegistrationModule {}
