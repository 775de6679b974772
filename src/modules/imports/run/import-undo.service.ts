import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NIL_ID } from '../../../common/random/ids.js';
import { Clock } from '../../../common/time/clock.js';
import { Problem } from '../../../common/problem/problem.js';
import { batchesByKey } from '../../../database/batches-by-key.js';
import { Database, read, run, sqlTime } from '../../../database/database.js';
import { holdRows } from '../../../database/hold-rows.js';
import { inList } from '../../../database/in-list.js';
import { words } from '../../../words/words.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Authority } from '../../groups/authority.js';
import { withinReach } from '../../groups/granting.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { lockOrganization, shareOrganization } from '../../organizations/organization-locks.js';
import type { Actor } from '../../permissions/access.js';
import { hasAccountSql } from '../../people/has-account.js';
import { holdMemberships } from '../../people/hold-memberships.js';
import { holdAccounts } from '../../people/kept-account.js';
import type { MembershipStatus } from '../../people/membership.entity.js';
import { moveImport } from '../lifecycle/import-states.js';
import { ImportProgress } from '../lifecycle/import-progress.js';
import { Imports } from '../lifecycle/imports.service.js';
import { remainingRanges } from '../lifecycle/row-range.js';
import { Updating } from '../update/updating.service.js';
import type { UsherUndoneImport, UsherKeptPerson } from '../dto/undone-import.dto.js';

/** The number of people who are taken back, or changed back, in one transaction. */
const CHUNK = 500;

/** True when somebody has given or changed the identity of a membership since the import made it. */
const isEdited = (membershipId: string): string => `EXISTS (
  SELECT 1 FROM usher_identity_versions v
  WHERE v.identity_id = ${membershipId} AND v.source <> 'import')`;

/** True when a member `m` of an import has not come, nobody has invited them again since, nor edited their identity. */
const hasNotCome = `m.status = 'invited' AND NOT ${isEdited('m.id')} AND NOT EXISTS (
  SELECT 1 FROM usher_invitations i
  WHERE i.pending_key = m.id AND (i.import_id IS NULL OR i.import_id <> m.import_id))`;

type Condition = ReturnType<typeof withinReach>;

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
  ) {}

  /**
   * Takes back those whose invitations the actor could revoke by hand. May be called again where it
   * broke off, or by somebody who may do more: who is gone already is passed over.
   * @throws Problem 404 `import.not_found`, 409 `import.not_finished`, 403 `permission.missing`.
   */
  async undo(actor: Actor, importId: string): Promise<UsherUndoneImport> {
    const { status, startedAt } = await this.imports.find(actor.organizationId, importId);
    const gaveUp = status === 'failed' && startedAt !== null;
    if (status !== 'completed' && status !== 'cancelled' && !gaveUp) {
      throw new Problem('import.not_finished', {
        detail: words('import.not_to_undo'),
      });
    }
    let undone = 0;
    const batches = batchesByKey(NIL_ID, CHUNK, {
      next: (after) => this.inviteesAfter(importId, after),
      keyOf: ({ membershipId }) => membershipId,
    });
    for await (const invitees of batches) {
      undone += await this.database.transaction((manager) =>
        this.takeBack(manager, actor, importId, invitees),
      );
    }
    const changedBack = await this.restoreAll(actor, importId);
    const kept = [...(await this.kept(actor, importId)), ...changedBack.kept];
    const answer = { undone, restored: changedBack.restored, kept };
    await this.finish(actor, importId, answer);
    return answer;
  }

  /** Changes back who was updated; whom nobody may change back any more is kept. */
  private async restoreAll(
    actor: Actor,
    importId: string,
  ): Promise<Pick<UsherUndoneImport, 'restored' | 'kept'>> {
    const { done } = await this.progress.of(importId);
    let restored = 0;
    const kept: UsherKeptPerson[] = [];
    const [found] = await this.database.query<{ last: number | null }>(
      "SELECT MAX(row_no) AS last FROM usher_import_rows WHERE import_id = ? AND verdict = 'update'",
      [importId],
    );
    for (const range of remainingRanges(found?.last ?? 0, CHUNK)) {
      const some = await this.database.transaction(async (manager) => {
        await lockOrganization(manager, actor.organizationId);
        const held = await this.authority.still(manager, actor, 'can_bulk_invite');
        const { userId, organizationId } = actor;
        const editor = { ...held, userId, organizationId };
        return this.updating.restore(manager, editor, importId, range, done);
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
    actor: Actor,
    importId: string,
    invitees: readonly Invitee[],
  ): Promise<number> {
    // Nobody is given more until the commit.
    await shareOrganization(manager, actor.organizationId);
    const going = await this.hold(manager, invitees, await this.revocable(manager, actor));
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
    revocable: Condition,
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

  /** As SQL: whether the actor, as they stand now, may revoke the invitation of a member `m`. */
  private async revocable(manager: EntityManager, actor: Actor): Promise<Condition> {
    const held = await this.authority.still(manager, actor, 'can_bulk_invite');
    if (!held.permissions.has('can_revoke_invitation')) return { sql: 'FALSE', parameters: [] };
    return withinReach(await this.directory.grants(actor.organizationId, manager), held);
  }

  /** Whoever may do more can go on where somebody was kept for want of authority. */
  private finish(
    { organizationId, userId }: Actor,
    id: string,
    { undone, restored, kept }: UsherUndoneImport,
  ): Promise<void> {
    const isOver = !kept.some(({ reason }) => beyondReach.includes(reason));
    return this.database.transaction(async (manager) => {
      if (isOver) {
        await moveImport(manager, { id }, 'undone');
      }
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'import.undone',
        subjectId: id,
        detail: { undone, restored },
      });
    });
  }

  private async kept(
    { permissions }: Pick<Actor, 'permissions'>,
    importId: string,
  ): Promise<UsherKeptPerson[]> {
    const rows = await this.database.query<KeptRow>(
      `SELECT m.user_id AS userId, m.status AS status, ${isEdited('m.id')} AS edited,
         CASE WHEN ${hasNotCome} THEN 1 ELSE 0 END AS pending
       FROM usher_memberships m WHERE m.import_id = ? ORDER BY m.id`,
      [importId],
    );
    const mayRevoke = permissions.has('can_revoke_invitation');
    return rows.map((row) => ({ userId: row.userId, reason: reasonFor(row, mayRevoke) }));
  }
}

interface KeptRow {
  userId: string;
  status: MembershipStatus;
  edited: number | string;
  /** True when nothing but the authority of whoever undoes it keeps the person. */
  pending: number | string;
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

function reasonFor(
  { status, edited, pending }: KeptRow,
  mayRevoke: boolean,
): UsherKeptPerson['reason'] {
  if (status === 'active') return 'accepted';
  if (status === 'archived') return 'archived';
  if (Number(edited) === 1) return 'identity_edited';
  if (Number(pending) === 0) return 'invited_again';
  return mayRevoke ? 'holds_more' : 'permission_missing';
}
