import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Erasing } from './erasing.service.js';
import { Erasure } from './erasure.js';
import { InviteeRetention } from './invitee-retention.js';
import { MyPersonalDataController } from './my-personal-data.controller.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalData } from './personal-data.service.js';
import { Retention } from './retention.service.js';

/** The data that is held about people: shown to them, erased, and kept no longer than wanted. */
@Module({
  imports: [
    AuditModule,
    GroupsModule,
    IdentitiesModule,
    ImportsModule,
    OrganizationsModule,
    PeopleModule,
  ],
  controllers: [PersonalDataController, MyPersonalDataController],
  providers: [Erasing, Erasure, InviteeRetention, PersonalData, Retention],
})
export class PrivacyModule {}
