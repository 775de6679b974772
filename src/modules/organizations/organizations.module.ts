import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { LogoController } from './look/logo.controller.js';
import { Logos } from './look/logos.service.js';
import { PublicLogoController } from './look/public-logo.controller.js';
import { OrganizationController } from './organization.controller.js';
import { Organizations } from './organizations.service.js';

@Module({
  imports: [AuditModule],
  controllers: [OrganizationController, LogoController, PublicLogoController],
  providers: [Logos, Organizations],
  exports: [Organizations],
})
export class OrganizationsModule {}
