import { Module } from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Acceptance } from './accepting/acceptance.js';
import { AskingAboutMembers } from './asking-about-members.js';
import { CopiedLinks } from './links/copied-links.js';
import { CorrectedInvitations } from './mails/corrected-invitations.js';
import { HostWaysIn } from './accepting/host-ways-in.js';
import { InvitationComposer } from './mails/invitation-composer.js';
import { InvitationList } from './invitation-list.js';
import { InvitationPreviews } from './mails/invitation-previews.js';
import { InvitationMails } from './mails/invitation-mails.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';
import { InviteHook } from './invite-hook.js';
import { InvitingAgain } from './inviting-again.js';
import { LinkReader } from './links/link-reader.js';
import { NewLinkRequests } from './mails/new-link-requests.js';
import { OwnWaysIn } from './accepting/own-ways-in.js';
import { PublicInvitationsController } from './accepting/public-invitations.controller.js';
import { ReinviteController } from './reinvite.controller.js';
import { Reinviting } from './reinviting.js';
import { Reminders } from './mails/reminders.js';
import { Resending } from './mails/resending.js';
import { WaysIn } from './links/ways-in.js';

@Module({
  imports: [AuditModule, GroupsModule, MailModule, OrganizationsModule, PeopleModule],
  controllers: [InvitationsController, ReinviteController, PublicInvitationsController],
  providers: [
    Acceptance,
    AskingAboutMembers,
    CopiedLinks,
    CorrectedInvitations,
    HostWaysIn,
    InvitationComposer,
    InvitationList,
    InvitationMails,
    InvitationPreviews,
    Invitations,
    InviteHook,
    InvitingAgain,
    LinkReader,
    NewLinkRequests,
    OwnWaysIn,
    Reinviting,
    Reminders,
    Resending,
    {
      provide: WaysIn,
      inject: [Settings, OwnWaysIn, HostWaysIn],
      useFactory: ({ signIn }: Settings, own: OwnWaysIn, host: HostWaysIn): WaysIn =>
        signIn ? host : own,
    },
  ],
  exports: [
    Acceptance,
    AskingAboutMembers,
    CorrectedInvitations,
    InvitationMails,
    InvitationPreviews,
    Invitations,
    InviteHook,
    NewLinkRequests,
    Resending,
  ],
})
export class InvitationsModule {}
