import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { Logos } from './look/logos.service.js';
import { PublicLogoController } from './look/public-logo.controller.js';
import { Organizations } from './organizations.service.js';

@Module({
  imports: [AuditModule],
  controllers: [PublicLogoController],
  providers: [Logos, Organizations],
  exports: [Logos, Organizations],
})
export class OrganizationsModule {}
