import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database.js';
import { Authority } from '../../groups/authority.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import type { Actor } from '../../permissions/access.js';
import type { UsherKeptPerson, UsherUndoPreview } from '../dto/undone-import.dto.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { Imports } from '../lifecycle/imports.service.js';
import { remainingRanges } from '../lifecycle/row-range.js';
import { lastUpdateRow } from '../update/update-rows.js';
import { Updating } from '../update/updating.service.js';
import { demandUndoable, hasNotCome, keptMembers, revocableBy } from './undoable.js';

/** The number of people who are compared at once. */
const CHUNK = 500;

/** Looks ahead at what taking an import back would do. Nothing is changed. */
@Injectable()
export class UndoPreviews {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
    private readonly authority: Authority,
    private readonly directory: GroupDirectory,
    private readonly progress: ImportProgress,
    private readonly updating: Updating,
  ) {}

  /**
   * @throws Problem 404 `import.not_found`, 409 `import.already_undone`, `import.not_finished`, 403
   * `permission.missing`.
   */
  async of(actor: Actor, importId: string): Promise<UsherUndoPreview> {
    demandUndoable(await this.imports.find(actor.organizationId, importId));
    const { manager } = this.database.dataSource;
    const { userId, organizationId } = actor;
    const held = await this.authority.still(manager, actor, 'can_bulk_invite');
    const revocable = revocableBy(held, await this.directory.grants(organizationId, manager));
    const going = await this.database.query<{ userId: string }>(
      `SELECT m.user_id AS userId FROM usher_memberships m
       WHERE m.import_id = ? AND ${hasNotCome} AND ${revocable.sql}`,
      [importId, ...revocable.parameters],
    );
    const goingIds = new Set(going.map((one) => one.userId));
    const members = await keptMembers(this.database, actor, importId);
    const kept = members.filter((one) => !goingIds.has(one.userId)).map(({ reason }) => reason);

    const { done } = await this.progress.of(importId);
    const editor = { ...held, userId, organizationId };
    let restored = 0;
    let mails = 0;
    const last = await lastUpdateRow(this.database, importId);
    for (const range of remainingRanges(last, CHUNK)) {
      const some = await this.updating.foresee(manager, editor, importId, range, done);
      restored += some.restored;
      mails += some.mails;
      kept.push(...some.kept.map(({ reason }) => reason));
    }
    return { undone: going.length, restored, mails, kept: countsOf(kept) };
  }
}

/** The number of people who are kept for each reason, the most frequent first. */
function countsOf(reasons: readonly UsherKeptPerson['reason'][]): UsherUndoPreview['kept'] {
  const counts = new Map<UsherKeptPerson['reason'], number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const found = [...counts].map(([reason, count]) => ({ reason, count }));
  return found.sort((one, other) => other.count - one.count);
}
