import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GroupsModule } from '../groups/groups.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AccessGuard } from './access.guard.js';
import { AuthController } from './auth.controller.js';
import { FirstAdminSetup } from './first-admin.service.js';
import { MeService } from './me.service.js';
import { OrganizationSetup } from './organization-setup.js';
import { RouteAccessCheck } from './route-access.check.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

@Module({
  imports: [DiscoveryModule, GroupsModule, OrganizationsModule],
  controllers: [AuthController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    FirstAdminSetup,
    MeService,
    OrganizationSetup,
    RouteAccessCheck,
    Sessions,
    SignIn,
  ],
  exports: [FirstAdminSetup, MeService, Sessions],
})
export class AuthModule {}
