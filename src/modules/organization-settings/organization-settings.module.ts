import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { LogoController } from './logo.controller.js';
import { OrganizationController } from './organization.controller.js';
import { OrganizationSettings } from './organization-settings.service.js';

/** The settings of an organization and its logo, for who manages them. */
@Module({
  imports: [GroupsModule, OrganizationsModule],
  controllers: [OrganizationController, LogoController],
  providers: [OrganizationSettings],
})
export class OrganizationSettingsModule {}
