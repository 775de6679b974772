import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { words } from '../../words/words.js';
import {
  type Holder,
  ownPermissions,
  type Permission,
  type PermissionEntry,
} from './permission-catalogue.js';

/** Everything that can be permitted: Usher's own permissions, and those of the application. */
@Injectable()
export class PermissionCatalogue {
  readonly entries: readonly PermissionEntry[];
  /** A grant of another, as the application had once, counts for nothing. */
  readonly ids: ReadonlySet<Permission>;

  constructor({ permissions }: Settings) {
    this.entries = [...ownPermissions, ...permissions];
    this.ids = new Set(this.entries.map(({ id }) => id));
  }

  /**
   * Collects what somebody may give and take: what they hold. An Admin can restore the catalogue, and
   * so has all of it within reach (docs/adr/0008-authority.md).
   */
  reachOf({ role, permissions }: Pick<Holder, 'role' | 'permissions'>): ReadonlySet<Permission> {
    return role === 'admin' ? this.ids : permissions;
  }

  /** @throws Problem 422 on `permissions` unless all of them are in the catalogue. */
  demandKnown(permissions: readonly string[]): void {
    if (permissions.every((permission) => this.ids.has(permission))) return;
    throw new Problem('request.invalid', {
      errors: { permissions: words('group.permissions') },
    });
  }
}
