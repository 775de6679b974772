import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { GATE } from '../../common/http/gate.js';
import { Settings } from '../../common/settings/settings.js';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { AcceptController } from './accept.controller.js';
import { AccessGuard } from './access/access.guard.js';
import { Accounts } from './accounts.service.js';
import { Actors } from './actors.service.js';
import { AdminAccounts } from './organizations/admin-accounts.js';
import { AuthController } from './auth.controller.js';
import { EmailConfirmationsController } from './addresses/email-confirmations.controller.js';
import { EmailConfirmations } from './addresses/email-confirmations.service.js';
import { ExpiredRows } from './expired-rows.js';
import { FailedSignIns } from './failed-sign-ins.js';
import { FirstAdminSetup } from './organizations/first-admin.service.js';
import { ForgottenPasswords } from './passwords/forgotten-passwords.service.js';
import { HostActors } from './host-sign-in/host-actors.js';
import { HostOrganizations } from './host-sign-in/host-organizations.js';
import { MeService } from './me.service.js';
import { NewOrganizationController } from './organizations/new-organization.controller.js';
import { OrganizationSetup } from './organizations/organization-setup.js';
import { OtherMethods } from './access/other-methods.js';
import { OwnSettingsController } from './own-settings.controller.js';
import { OwnSettings } from './own-settings.service.js';
import { OwnActors } from './own-actors.js';
import { PasswordChangeNotices } from './passwords/password-change-notices.js';
import { PasswordsController } from './passwords/passwords.controller.js';
import { Passwords } from './passwords/passwords.service.js';
import { Refusals } from './access/refusals.js';
import { RouteAccessCheck } from './access/route-access.check.js';
import { SessionsController } from '../sessions/sessions.controller.js';
import { Sessions } from '../sessions/sessions.service.js';
import { SignIn } from './sign-in.service.js';
import { SignInLimits } from './sign-in-limits.js';

/** Decides who may come in: sign-in, sessions, passwords, and the guard in front of every route. */
@Module({
  imports: [
    DiscoveryModule,
    AuditModule,
    OrganizationsModule,
    GroupsModule,
    MailModule,
    InvitationsModule,
    MembersModule,
    PeopleModule,
  ],
  controllers: [
    AcceptController,
    AuthController,
    EmailConfirmationsController,
    PasswordsController,
    SessionsController,
    NewOrganizationController,
    OwnSettingsController,
  ],
  providers: [
    { provide: GATE, useClass: AccessGuard },
    {
      provide: Actors,
      inject: [Settings, OwnActors, HostActors],
      useFactory: ({ signIn }: Settings, own: OwnActors, host: HostActors): Actors =>
        signIn ? host : own,
    },
    Accounts,
    AdminAccounts,
    EmailConfirmations,
    ExpiredRows,
    FailedSignIns,
    FirstAdminSetup,
    ForgottenPasswords,
    HostActors,
    HostOrganizations,
    MeService,
    OrganizationSetup,
    OtherMethods,
    OwnActors,
    OwnSettings,
    PasswordChangeNotices,
    Passwords,
    Refusals,
    RouteAccessCheck,
    Sessions,
    SignIn,
    SignInLimits,
  ],
  exports: [GATE, Actors, FirstAdminSetup, HostOrganizations, MeService, Sessions],
})
export class SignInModule {}
