import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/groups.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { MembersModule } from '../members/members.module.js';
import { RegistrationModule } from '../registration/registration.module.js';
import { HostBulkInvites } from './host-bulk-invites.js';
import { HostGroups } from './host-groups.js';
import { HostIdentities } from './host-identities.js';
import { HostInvitations } from './host-invitations.js';
import { HostMembers } from './host-members.js';

const services = [HostBulkInvites, HostGroups, HostIdentities, HostInvitations, HostMembers];

/** The services that the application may call. */
@Module({
  imports: [GroupsModule, IdentitiesModule, ImportsModule, MembersModule, RegistrationModule],
  providers: services,
  exports: services,
})
export class HostServicesModule {}
