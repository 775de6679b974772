import { Module } from '@nestjs/common';
import { Authority } from './authority.js';
import { GroupDirectory } from './group-directory.js';

@Module({
  providers: [Authority, GroupDirectory],
  exports: [Authority, GroupDirectory],
})
export class GroupsModule {}
