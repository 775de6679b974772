import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from './access.js';
import type { UsherPermissionEntry } from './dto/permission.dto.js';
import { PermissionCatalogue } from './permission-catalogue.service.js';

@UsherController('permissions')
export class PermissionsController {
  constructor(private readonly catalogue: PermissionCatalogue) {}

  /** Everything that can be granted. */
  @Get()
  @SignedIn()
  list(@CurrentActor() { language }: Actor): UsherPermissionEntry[] {
    return this.catalogue.list(language);
  }
}
