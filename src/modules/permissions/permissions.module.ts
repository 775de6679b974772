import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PermissionCatalogue } from './permission-catalogue.service.js';
import { PermissionsController } from './permissions.controller.js';
import { RequiredPermissionsCheck } from './required-permissions.check.js';

@Module({
  imports: [DiscoveryModule],
  controllers: [PermissionsController],
  providers: [PermissionCatalogue, RequiredPermissionsCheck],
  exports: [PermissionCatalogue],
})
export class PermissionsModule {}
