import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { RegistrationModule } from '../registration/registration.module.js';
import { AddToGroup } from './actions/add-to-group.js';
import { ArchivePeople } from './actions/archive-people.js';
import { RemoveFromGroup } from './actions/remove-from-group.js';
import { RequestIdentities } from './actions/request-identities.js';
import { ResendInvitations } from './actions/resend-invitations.js';
import { SetRole } from './actions/set-role.js';
import { UnarchivePeople } from './actions/unarchive-people.js';
import { BulkActionList } from './bulk-action-list.js';
import { BulkActionsController } from './bulk-actions.controller.js';
import { BulkActions } from './bulk-actions.service.js';

@Module({
  imports: [
    AuditModule,
    GroupsModule,
    InvitationsModule,
    MailModule,
    MembersModule,
    RegistrationModule,
  ],
  controllers: [BulkActionsController],
  providers: [
    AddToGroup,
    ArchivePeople,
    BulkActionList,
    BulkActions,
    RemoveFromGroup,
    RequestIdentities,
    ResendInvitations,
    SetRole,
    UnarchivePeople,
  ],
})
export class BulkActionsModule {}
