import { setImmediate } from 'node:timers/promises';
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
import { goodVerdicts } from '../../enrolment/stage/import-row.entity.js';
import { byRowNo, inWrittenOrder } from '../../enrolment/stage/index-hints.js';
import { makesGroup } from '../lifecycle/import-choices.js';
import { lastRow } from '../lifecycle/last-row.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { remainingRanges } from '../lifecycle/row-range.js';

/** Groups in one statement. */
const BATCH = 500;
/** Rows that are looked through at once for the groups that they name. */
const LOOKED_AT = 1000;

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
      const wanted = await namedByGoodRows(manager, peopleImport.id, missing);
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

/**
 * The groups that good rows name: sets outlive the rows that were edited or removed. Rows are looked
 * through only until all of `missing` are found.
 */
async function namedByGoodRows(
  manager: EntityManager,
  importId: string,
  missing: readonly NamedGroup[],
): Promise<Set<string>> {
  const last = await lastRow(manager, importId);
  const named = new Set<string>();
  for (const { from, to } of remainingRanges(last, LOOKED_AT)) {
    // SQLite works in this process: others read meanwhile.
    await setImmediate();
    const some = await manager.query<Pick<NamedGroup, 'nameKey'>[]>(
      `SELECT DISTINCT ${inWrittenOrder} s.name_key AS nameKey FROM usher_import_rows r ${byRowNo}
       JOIN usher_import_group_sets s ON s.import_id = r.import_id AND s.set_no = r.group_set
       WHERE r.import_id = ? AND r.row_no BETWEEN ? AND ?
         AND r.verdict IN ${inList(goodVerdicts)}`,
      [importId, from, to, ...goodVerdicts],
    );
    for (const { nameKey } of some) named.add(nameKey);
    if (missing.every(({ nameKey }) => named.has(nameKey))) break;
  }
  return named;
}

function* inBatches<T>(groups: readonly T[]): Generator<T[]> {
  for (let at = 0; at < groups.length; at += BATCH) yield groups.slice(at, at + BATCH);
}
