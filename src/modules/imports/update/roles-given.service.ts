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

/** Counts the people to whom updates give a role that they do not have now. */
@Injectable()
export class RolesGiven {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Whoever comes back from the archive gets the role that they had. */
  async by({ id, organizationId, verdicts }: PeopleImport): Promise<Map<Role, number>> {
    const given = new Map<Role, number>();
    if (!verdicts?.update) return given;
    const give = (role: Role): unknown => given.set(role, (given.get(role) ?? 0) + 1);
    const last = await lastUpdateRow(this.database, id);
    for (const range of remainingRanges(last, CHUNK)) {
      const rows = await updateRows(this.database, this.settings.keys, id, range);
      const returning: string[] = [];
      for (const { userId, parts } of rows) {
        if (parts.role) give(parts.role[1]);
        else if (parts.status && parts.status[1] !== 'archived') returning.push(userId);
      }
      for (const role of await this.rolesOf(organizationId, returning)) give(role);
    }
    return given;
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
