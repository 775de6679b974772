import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { Accounts } from './accounts.service.js';
import { HostPeople } from './host/host-people.js';
import { HostSignOut } from './host/host-sign-out.js';

@Module({
  imports: [AuditModule],
  providers: [Accounts, HostPeople, HostSignOut],
  exports: [Accounts, HostPeople, HostSignOut],
})
export class PeopleModule {}
