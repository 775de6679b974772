import { Module } from '@nestjs/common';
import { PermissionCatalogue } from './permission-catalogue.service.js';
import { PermissionsController } from './permissions.controller.js';

@Module({
  controllers: [PermissionsController],
  providers: [PermissionCatalogue],
  exports: [PermissionCatalogue],
})
export class PermissionsModule {}
