import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { PermissionsModule } from '../permissions/permissions.module.js';
import { Authority } from './authority.js';
import { GroupDirectory } from './group-directory.js';
import { GroupMembers } from './group-members.service.js';
import { GroupViews } from './group-views.js';
import { GroupsController } from './groups.controller.js';
import { Groups } from './groups.service.js';

@Module({
  imports: [AuditModule, PermissionsModule],
  controllers: [GroupsController],
  providers: [Authority, GroupDirectory, GroupMembers, Groups, GroupViews],
  exports: [Authority, GroupDirectory, GroupMembers, GroupViews],
})
export class GroupsModule {}
