import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
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
  /** A grant of another, as the application had once, counts for nothing. */
  readonly ids: ReadonlySet<Permission>;

  constructor(private readonly settings: Settings) {
    const added = settings.permissions.map(({ id }) => id);
    this.ids = new Set<Permission>([...ownPermissions, ...added]);
  }

  /** Lists all of them, Usher's in `language` and the application's in its own words. */
  list(language: Language): PermissionEntry[] {
    const own = ownPermissions.map((id) => ({
      id,
      title: say(words(`permission.${id}`), language),
      description: say(words(`permission.${id}.does`), language),
    }));
    return [...own, ...this.settings.permissions];
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
