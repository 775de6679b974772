import { Module } from '@nestjs/common';
import { Settings } from '../../common/settings.js';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Acceptance } from './acceptance.js';
import { CopiedLinks } from './copied-links.js';
import { HostWaysIn } from './host-ways-in.js';
import { InvitationComposer } from './invitation-composer.js';
import { InvitationList } from './invitation-list.js';
import { InvitationMails } from './invitation-mails.js';
import { Invitations } from './invitations.js';
import { InvitationsController } from './invitations.controller.js';
import { InviteHook } from './invite-hook.js';
import { InvitingAgain } from './inviting-again.js';
import { LinkReader } from './link-reader.js';
import { NewLinkRequests } from './new-link-requests.js';
import { OwnWaysIn } from './own-ways-in.js';
import { PublicInvitationsController } from './public-invitations.controller.js';
import { ReinviteController } from './reinvite.controller.js';
import { Reinviting } from './reinviting.js';
import { Reminders } from './reminders.js';
import { Resending } from './resending.js';
import { WaysIn } from './ways-in.js';

@Module({
  imports: [AuditModule, GroupsModule, MailModule, OrganizationsModule, PeopleModule],
  controllers: [InvitationsController, ReinviteController, PublicInvitationsController],
  providers: [
    Acceptance,
    CopiedLinks,
    HostWaysIn,
    InvitationComposer,
    InvitationList,
    InvitationMails,
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
  exports: [Acceptance, InvitationMails, Invitations, InviteHook],
})
export class InvitationsModule {}
