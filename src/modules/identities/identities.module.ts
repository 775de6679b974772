import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { MailModule } from '../mail/mail.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { DraftRetention } from './draft-retention.js';
import { IdentitiesController } from './identities.controller.js';
import { Identities } from './identities.service.js';
import { IdentityHistory } from './identity-history.js';
import { IdentityReading } from './identity-reading.js';
import { IdentitySettingsController } from './identity-settings.controller.js';
import { IdentitySettings } from './identity-settings.js';
import { IdentityVersions } from './identity-versions.js';
import { IdentityViews } from './identity-views.js';
import { Judging } from './judging.js';
import { MyIdentityController } from './my-identity.controller.js';
import { Reviewing } from './reviewing.js';

@Module({
  imports: [AuditModule, GroupsModule, MailModule, OrganizationsModule],
  controllers: [IdentitiesController, MyIdentityController, IdentitySettingsController],
  providers: [
    DraftRetention,
    Identities,
    IdentityHistory,
    IdentityReading,
    IdentitySettings,
    IdentityVersions,
    IdentityViews,
    Judging,
    Reviewing,
  ],
  exports: [DraftRetention, Identities, IdentityReading, IdentityViews],
})
export class IdentitiesModule {}
