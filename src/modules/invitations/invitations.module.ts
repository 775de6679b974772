import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { Acceptance } from './acceptance.js';
import { CopiedLinks } from './copied-links.js';
import { InvitationComposer } from './invitation-composer.js';
import { InvitationList } from './invitation-list.js';
import { InvitationMails } from './invitation-mails.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitingAgain } from './inviting-again.js';
import { LinkReader } from './link-reader.js';
import { NewLinkRequests } from './new-link-requests.js';
import { PublicInvitationsController } from './public-invitations.controller.js';
import { ReinviteController } from './reinvite.controller.js';
import { Reinviting } from './reinviting.js';
import { Reminders } from './reminders.js';
import { Resending } from './resending.js';

@Module({
  imports: [AuditModule, GroupsModule, MailModule, OrganizationsModule],
  controllers: [InvitationsController, ReinviteController, PublicInvitationsController],
  providers: [
    Acceptance,
    CopiedLinks,
    InvitationComposer,
    InvitationList,
    InvitationMails,
    Invitations,
    InvitingAgain,
    LinkReader,
    NewLinkRequests,
    Reinviting,
    Reminders,
    Resending,
  ],
  exports: [Acceptance, InvitationMails, Invitations],
})
export class InvitationsModule {}
