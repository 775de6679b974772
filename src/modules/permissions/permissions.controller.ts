import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { SignedIn } from './access.js';
import { permissionCatalogue } from './permission-catalogue.js';

@UsherController('permissions')
export class PermissionsController {
  /** Everything that can be granted. */
  @Get()
  @SignedIn()
  list(): typeof permissionCatalogue {
    return permissionCatalogue;
  }
}
