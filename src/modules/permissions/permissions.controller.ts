import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { SignedIn } from './access.js';
import type { PermissionEntry } from './permission-catalogue.js';
import { PermissionCatalogue } from './permission-catalogue.service.js';

@UsherController('permissions')
export class PermissionsController {
  constructor(private readonly catalogue: PermissionCatalogue) {}

  /** Everything that can be granted. */
  @Get()
  @SignedIn()
  list(): readonly PermissionEntry[] {
    return this.catalogue.entries;
  }
}
