import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import { run } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Inviter } from '../enrolment/enrolment.service.js';
import type { KnownGroup } from '../enrolment/judge.js';
import { Group } from '../groups/group.entity.js';
import type { Import } from './import.entity.js';

/** The groups that an import's rows name, at the moment when it is carried out. */
@Injectable()
export class MissingGroups {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Points the import's group sets at the groups as they are now. Groups that do not exist are
   * made when the admin chose so and still may, and good rows name them; those that cannot be used
   * keep no id.
   */
  async settle(
    manager: EntityManager,
    of: Import,
    inviter: Inviter,
    known: ReadonlyMap<string, KnownGroup>,
  ): Promise<'all_usable' | 'some_unusable'> {
    const named = await manager.query<{ nameKey: string; name: string }[]>(
      `SELECT name_key AS nameKey, MIN(name) AS name FROM usher_import_group_sets
       WHERE import_id = ? GROUP BY name_key`,
      [of.id],
    );
    const mayCreate = of.createMissingGroups && inviter.permissions.has('can_manage_groups');
    let unusable = false;
    for (const { nameKey, name } of named) {
      const group = known.get(nameKey);
      let groupId = group?.grantable ? group.id : null;
      if (!group && mayCreate && (await isNamed(manager, of.id, nameKey))) {
        groupId = await this.create(manager, inviter, nameKey, name);
      }
      unusable ||= groupId === null;
      await run(
        manager,
        'UPDATE usher_import_group_sets SET group_id = ? WHERE import_id = ? AND name_key = ?',
        [groupId, of.id, nameKey],
      );
    }
    return unusable ? 'some_unusable' : 'all_usable';
  }

  private async create(
    manager: EntityManager,
    { organizationId, userId }: Inviter,
    nameKey: string,
    name: string,
  ): Promise<string> {
    const id = newId();
    await manager.insert(Group, {
      id,
      organizationId,
      name,
      nameKey,
      description: '',
      builtIn: null,
      createdAt: this.clock.now(),
    });
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'group.created',
      subjectId: id,
    });
    return id;
  }
}

/** Whether a good row names the group: sets outlive the rows that were edited or removed. */
async function isNamed(
  manager: EntityManager,
  importId: string,
  nameKey: string,
): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `SELECT 1 AS named FROM usher_import_group_sets s
     JOIN usher_import_rows r ON r.import_id = s.import_id AND r.group_set = s.set_no
     WHERE s.import_id = ? AND s.name_key = ? AND r.verdict IN ('ready', 'existing_account') LIMIT 1`,
    [importId, nameKey],
  );
  return found.length > 0;
}
