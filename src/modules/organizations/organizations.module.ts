import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { OrganizationController } from './organization.controller.js';
import { Organizations } from './organizations.service.js';

@Module({
  imports: [AuditModule],
  controllers: [OrganizationController],
  providers: [Organizations],
  exports: [Organizations],
})
export class OrganizationsModule {}
