import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import type { KnownGroup } from '../../enrolment/judge/judge-context.js';
import { foldedValue } from '../../enrolment/judge/judge-role.js';
import { Group } from '../../groups/group.entity.js';
import { makesGroup } from '../lifecycle/import-choices.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';

/** Groups in one statement. */
const BATCH = 500;

interface NamedGroup {
  nameKey: string;
  name: string;
}

/** The groups that an import's rows name, at the moment when it is carried out. */
@Injectable()
export class MissingGroups {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Points the import's group sets at the groups as they are now. Groups that do not exist are
   * made when the admin chose so and still may, and good rows name them; others have no id.
   */
  async settle(
    manager: EntityManager,
    peopleImport: PeopleImport,
    inviter: Inviter,
    known: ReadonlyMap<string, KnownGroup>,
  ): Promise<void> {
    const named = await manager.query<NamedGroup[]>(
      `SELECT name_key AS nameKey, MIN(name) AS name FROM usher_import_group_sets
       WHERE import_id = ? GROUP BY name_key`,
      [peopleImport.id],
    );
    const isToBeMade = groupsToMake(peopleImport);
    const missing = named.filter((group) => !known.has(group.nameKey) && isToBeMade(group));
    if (missing.length > 0 && inviter.permissions.has('can_manage_groups')) {
      const wanted = await namedByGoodRows(manager, peopleImport.id);
      const made = missing.filter(({ nameKey }) => wanted.has(nameKey));
      await this.create(manager, inviter, made);
    }
    await run(
      manager,
      `UPDATE usher_import_group_sets SET group_id = (
         SELECT g.id FROM usher_groups g
         WHERE g.organization_id = ? AND g.built_in IS NULL
           AND g.name_key = usher_import_group_sets.name_key)
       WHERE import_id = ?`,
      [inviter.organizationId, peopleImport.id],
    );
  }

  /**
   * Takes the groups from the import's sets that are gone, or may not be given, by now.
   * @returns false when some group of the sets cannot be used.
   */
  async areUsable(
    manager: EntityManager,
    importId: string,
    known: ReadonlyMap<string, KnownGroup>,
  ): Promise<boolean> {
    const named = await manager.query<{ groupId: string | null }[]>(
      'SELECT DISTINCT group_id AS groupId FROM usher_import_group_sets WHERE import_id = ?',
      [importId],
    );
    const usable = new Set(
      [...known.values()].flatMap(({ id, grantable }) => (grantable ? id : [])),
    );
    const unusable = named.filter(({ groupId }) => groupId === null || !usable.has(groupId));
    const lost = unusable.flatMap(({ groupId }) => groupId ?? []);
    for (const ids of inBatches(lost)) {
      await run(
        manager,
        `UPDATE usher_import_group_sets SET group_id = NULL
         WHERE import_id = ? AND group_id IN ${inList(ids)}`,
        [importId, ...ids],
      );
    }
    return unusable.length === 0;
  }

  private async create(
    manager: EntityManager,
    { organizationId, userId }: Inviter,
    missing: NamedGroup[],
  ): Promise<void> {
    const createdAt = this.clock.now();
    for (const some of inBatches(missing)) {
      const groups = some.map(({ nameKey, name }) => ({
        id: newId(),
        organizationId,
        name,
        nameKey,
        description: '',
        builtIn: null,
        createdAt,
      }));
      await manager.insert(Group, groups);
      const entry = { organizationId, actorId: userId, action: 'group.created' } as const;
      await this.audit.record(manager, ...groups.map(({ id }) => ({ ...entry, subjectId: id })));
    }
  }
}

/** Tells which missing groups an import makes: all, or those of which it was said. */
function groupsToMake({
  createMissingGroups,
  settled,
}: Pick<PeopleImport, 'createMissingGroups' | 'settled'>): (group: NamedGroup) => boolean {
  if (createMissingGroups) return () => true;
  const said = (settled ?? []).filter(makesGroup).map(({ value }) => foldedValue(value ?? ''));
  return ({ name }) => said.includes(foldedValue(name));
}

/** The groups that good rows name: sets outlive the rows that were edited or removed. */
async function namedByGoodRows(manager: EntityManager, importId: string): Promise<Set<string>> {
  const found = await manager.query<Pick<NamedGroup, 'nameKey'>[]>(
    `SELECT DISTINCT s.name_key AS nameKey FROM usher_import_group_sets s
     JOIN (
       SELECT DISTINCT group_set FROM usher_import_rows
       WHERE import_id = ? AND verdict IN ('ready', 'existing_account', 'update') AND group_set IS NOT NULL
     ) r ON r.group_set = s.set_no
     WHERE s.import_id = ?`,
    [importId, importId],
  );
  return new Set(found.map(({ nameKey }) => nameKey));
}

function* inBatches<T>(groups: readonly T[]): Generator<T[]> {
  for (let at = 0; at < groups.length; at += BATCH) yield groups.slice(at, at + BATCH);
}
