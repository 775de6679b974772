import { Injectable } from '@nestjs/common';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { remainingRanges } from '../lifecycle/row-range.js';
import { lastUpdateRow, updateRows } from './update-rows.js';

/** The number of rows that are opened at once. */
const CHUNK = 1000;

/** The effects of updates that are looked at before they are carried out. */
interface UpdateEffects {
  /** The number of people who get a role that they do not have now. */
  roles: Map<Role, number>;
  /** The accounts of those who come back from the archive, and are invited anew. */
  invited: string[];
}

/** Looks through the updates of an import for what is worth knowing beforehand. */
@Injectable()
export class UpdatesAhead {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Whoever comes back from the archive gets the role that they had. */
  async of({ id, organizationId, verdicts }: PeopleImport): Promise<UpdateEffects> {
    const effects: UpdateEffects = { roles: new Map(), invited: [] };
    if (!verdicts?.update) return effects;
    const { roles, invited } = effects;
    const give = (role: Role): unknown => roles.set(role, (roles.get(role) ?? 0) + 1);
    const last = await lastUpdateRow(this.database, id);
    for (const range of remainingRanges(last, CHUNK)) {
      const rows = await updateRows(this.database, this.settings.keys, id, range);
      const returning: string[] = [];
      for (const { userId, parts } of rows) {
        const status = parts.status?.[1];
        if (status === 'invited') invited.push(userId);
        if (parts.role) give(parts.role[1]);
        else if (status && status !== 'archived') returning.push(userId);
      }
      for (const role of await this.rolesOf(organizationId, returning)) give(role);
    }
    return effects;
  }

  private async rolesOf(organizationId: string, userIds: readonly string[]): Promise<Role[]> {
    if (userIds.length === 0) return [];
    const found = await this.database.query<{ role: Role }>(
      `SELECT role FROM usher_memberships
       WHERE organization_id = ? AND user_id IN ${inList(userIds)}`,
      [organizationId, ...userIds],
    );
    return found.map(({ role }) => role);
  }
}
