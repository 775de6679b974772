import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MailModule } from '../mail/mail.module.js';
import { PeopleModule } from '../people/people.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AddressAuthority } from './addresses/address-authority.js';
import { EmailChangeMails } from './addresses/email-change-mails.js';
import { EmailChangesController } from './addresses/email-changes.controller.js';
import { EmailChanges } from './addresses/email-changes.service.js';
import { Archiving } from './archiving.service.js';
import { AvailabilityService } from './availability.service.js';
import { Editing } from './editing.service.js';
import { IdentityPages } from './identity-pages.js';
import { IdentityRegistryController } from './identity-registry.controller.js';
import { MemberExport } from './member-export.js';
import { MemberInvitations } from './member-invitations.js';
import { MemberSearch } from './member-search.js';
import { MemberViews } from './member-views.js';
import { MembersController } from './members.controller.js';
import { PersonEdits } from './person-edits.service.js';
import { Timeline } from './timeline.service.js';

@Module({
  imports: [
    AuditModule,
    GroupsModule,
    InvitationsModule,
    MailModule,
    OrganizationsModule,
    PeopleModule,
  ],
  controllers: [MembersController, EmailChangesController, IdentityRegistryController],
  providers: [
    AddressAuthority,
    Archiving,
    AvailabilityService,
    Editing,
    EmailChangeMails,
    EmailChanges,
    IdentityPages,
    MemberExport,
    MemberInvitations,
    MemberSearch,
    MemberViews,
    PersonEdits,
    Timeline,
  ],
  exports: [AddressAuthority, Archiving, IdentityPages, MemberSearch, MemberViews, PersonEdits],
})
export class MembersModule {}
