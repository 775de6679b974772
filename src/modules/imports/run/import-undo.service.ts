import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/random/ids.js';
import { Clock } from '../../../common/time/clock.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import { Database, read, run, sqlTime } from '../../../database/database.js';
import { holdRows } from '../../../database/hold-rows.js';
import { inList } from '../../../database/in-list.js';
import type { Hold } from '../../../database/lease.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import type { Actor } from '../../permissions/access.js';
import { hasAccountSql } from '../../people/has-account.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import { holdAccounts } from '../../people/kept-account.js';
import { moveImport } from '../lifecycle/import-states.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { Imports } from '../lifecycle/imports.service.js';
import { remainingRanges } from '../lifecycle/row-range.js';
import { lastUpdateRow } from '../update/update-rows.js';
import { Updating } from '../update/updating.service.js';
import type { UsherUndoneImport, UsherKeptPerson } from '../dto/undone-import.dto.js';
import { UndoLease } from './undo-lease.js';
import {
  demandUndoable,
  hasNotCome,
  keptMembers,
  revocableBy,
  type SqlCondition,
} from './undoable.js';

/** The number of people who are taken back, or changed back, in one transaction. */
const CHUNK = 500;

interface Invitee {
  membershipId: string;
  userId: string;
}

/**
 * Takes an import back: revokes what has not been accepted, and removes the memberships, their
 * identities and the accounts that only it had made, so that the same people can be imported again.
 * Who was here before is changed back.
 */
@Injectable()
export class ImportUndo {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly imports: Imports,
    private readonly authority: Authority,
    private readonly directory: GroupDirectory,
    private readonly progress: ImportProgress,
    private readonly updating: Updating,
    private readonly outbox: Outbox,
    private readonly lease: UndoLease,
  ) {}

  /**
   * Takes back those whose invitations the actor could revoke by hand. May be called again where it
   * broke off, or by somebody who may do more: who is gone already is passed over.
   * @throws Problem 404 `import.not_found`, 409 `import.already_undone`, `import.not_finished`, 403
   * `permission.missing`.
   */
  async undo(actor: Actor, importId: string): Promise<UsherUndoneImport> {
    demandUndoable(await this.imports.find(actor.organizationId, importId));
    return this.lease.holding(importId, (hold) => this.undoAll(actor, importId, hold));
  }

  private async undoAll(actor: Actor, importId: string, hold: Hold): Promise<UsherUndoneImport> {
    let undone = 0;
    const batches = batchesByKey(NIL_ID, CHUNK, {
      next: (after) => this.inviteesAfter(importId, after),
      keyOf: ({ membershipId }) => membershipId,
    });
    for await (const invitees of batches) {
      undone += await this.database.transaction(async (manager) => {
        // Nobody is given more until the commit.
        const held = await this.authority.share(manager, actor, 'can_bulk_invite');
        await hold(manager);
        return this.takeBack(manager, held, importId, invitees);
      });
    }
    const changedBack = await this.restoreAll(actor, importId, hold);
    return this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_bulk_invite');
      await hold(manager);
      const stayed = await keptMembers(manager, held, importId);
      const kept = [...stayed, ...changedBack.kept];
      const answer = { undone, restored: changedBack.restored, kept };
      await this.finish(manager, actor, importId, answer);
      return answer;
    });
  }

  /** Changes back who was updated; whom nobody may change back any more is kept. */
  private async restoreAll(
    actor: Actor,
    importId: string,
    hold: Hold,
  ): Promise<Pick<UsherUndoneImport, 'restored' | 'kept'>> {
    const { done } = await this.progress.of(importId);
    let restored = 0;
    const kept: UsherKeptPerson[] = [];
    const last = await lastUpdateRow(this.database, importId);
    for (const range of remainingRanges(last, CHUNK)) {
      const some = await this.database.transaction(async (manager) => {
        const held = await this.authority.hold(manager, actor, 'can_bulk_invite');
        await hold(manager);
        return this.updating.restore(manager, held, importId, range, done);
      });
      restored += some.restored;
      kept.push(...some.kept);
    }
    if (restored > 0) await this.outbox.wake();
    return { restored, kept };
  }

  private inviteesAfter(importId: string, after: string): Promise<Invitee[]> {
    return this.database.query<Invitee>(
      `SELECT m.id AS membershipId, m.user_id AS userId FROM usher_memberships m
       WHERE m.import_id = ? AND m.id > ? AND ${hasNotCome} ORDER BY m.id LIMIT ${CHUNK}`,
      [importId, after],
    );
  }

  private async takeBack(
    manager: EntityManager,
    held: Actor,
    importId: string,
    invitees: readonly Invitee[],
  ): Promise<number> {
    const grants = await this.directory.grants(held.organizationId, manager);
    const going = await this.hold(manager, invitees, revocableBy(held, grants));
    if (going.length === 0) return 0;
    const memberships = going.map(({ membershipId }) => membershipId);
    const users = going.map(({ userId }) => userId);
    const among = inList(memberships);
    await run(
      manager,
      `UPDATE usher_invitations SET status = 'revoked', pending_key = NULL, revoked_at = ?
       WHERE pending_key IN ${among}`,
      [sqlTime(this.clock.now()), ...memberships],
    );
    await run(
      manager,
      `DELETE FROM usher_emails
       WHERE status = 'queued' AND import_id = ? AND user_id IN ${inList(users)}`,
      [importId, ...users],
    );
    await run(manager, `DELETE FROM usher_memberships WHERE id IN ${among}`, memberships);
    for (const [table, key] of ofMembership) {
      await run(manager, `DELETE FROM ${table} WHERE ${key} IN ${among}`, memberships);
    }
    await holdAccounts(manager, users);
    await run(
      manager,
      `DELETE FROM usher_users WHERE id IN ${inList(users)} AND NOT ${hasAccountSql('usher_users')}
         AND NOT EXISTS (SELECT 1 FROM usher_memberships m WHERE m.user_id = usher_users.id)`,
      users,
    );
    return going.length;
  }

  /**
   * Waits for whoever is accepting, which meets an invitation first, and whoever is editing an
   * identity, which meets the membership; both wait from here on.
   * @returns those of `invitees` who are to go still, and whose invitations are `revocable`.
   */
  private async hold(
    manager: EntityManager,
    invitees: readonly Invitee[],
    revocable: SqlCondition,
  ): Promise<readonly Invitee[]> {
    const ids = invitees.map(({ membershipId }) => membershipId);
    const among = inList(ids);
    await holdRows(manager, 'usher_invitations', ids, 'pending_key');
    await holdMemberships(manager, ids);
    return read<Invitee>(
      manager,
      `SELECT m.id AS membershipId, m.user_id AS userId FROM usher_memberships m
       WHERE m.id IN ${among} AND ${hasNotCome} AND ${revocable.sql}`,
      [...ids, ...revocable.parameters],
    );
  }

  /** Whoever may do more can go on where somebody was kept for want of authority. */
  private async finish(
    manager: EntityManager,
    { organizationId, userId }: Actor,
    id: string,
    { undone, restored, kept }: UsherUndoneImport,
  ): Promise<void> {
    const isOver = !kept.some(({ reason }) => beyondReach.includes(reason));
    if (isOver) await moveImport(manager, { id }, 'undone');
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'import.undone',
      subjectId: id,
      detail: { undone, restored },
    });
  }
}

/** The rows that go with a membership, and by which column. */
const ofMembership = [
  ['usher_group_members', 'membership_id'],
  ['usher_withheld_names', 'membership_id'],
  ['usher_identity_versions', 'identity_id'],
  ['usher_identities', 'id'],
] as const;

/** The reason why somebody is kept whom others may take back. */
const beyondReach: readonly UsherKeptPerson['reason'][] = ['permission_missing', 'holds_more'];
