import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { UsherSetupError } from '../../common/failures/setup-error.js';
import { ACCESS, type Access } from './access.js';
import { PermissionCatalogue } from './permission-catalogue.service.js';

/** Keeps an application from starting whose routes ask for a permission that nobody can hold. */
@Injectable()
export class RequiredPermissionsCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly catalogue: PermissionCatalogue,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of this.discovery.getControllers()) {
      if (typeof metatype !== 'function') continue;
      this.demandKnown(metatype, metatype.name);
      const prototype = metatype.prototype as Record<string, object>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        this.demandKnown(prototype[method], `${metatype.name}.${method}`);
      }
    }
  }

  private demandKnown(target: object | undefined, name: string): void {
    if (typeof target !== 'function') return;
    const access = Reflect.getMetadata(ACCESS, target) as Access | undefined;
    if (access?.kind !== 'permission' || this.catalogue.ids.has(access.permission)) return;
    throw new UsherSetupError(
      `${name} has @Requires('${access.permission}'), which is no permission: add it by the option \`permissions\`, or take one of ${[...this.catalogue.ids].join(', ')}.`,
    );
  }
}
