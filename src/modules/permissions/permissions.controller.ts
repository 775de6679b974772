import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from './access.js';
import type { PermissionEntry } from './permission-catalogue.js';
import { PermissionCatalogue } from './permission-catalogue.service.js';

@UsherController('permissions')
export class PermissionsController {
  constructor(private readonly catalogue: PermissionCatalogue) {}

  /** Everything that can be granted. */
  @Get()
  @SignedIn()
  list(@CurrentActor() { language }: Actor): PermissionEntry[] {
    return this.catalogue.list(language);
  }
}
