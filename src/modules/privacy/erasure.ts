import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { run } from '../../database/database.js';
import { inList } from '../../database/in-list.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { lockOrganization } from '../organizations/organization-locks.js';
import { StagedPeople } from '../imports/retention/staged-people.service.js';
import { holdMemberships } from '../people/hold-memberships.js';
import { holdAccounts } from '../people/kept-account.js';
import type { Membership } from '../people/membership.entity.js';

/** A person in the organization: their membership and account. */
export type Erasable = Pick<Membership, 'id' | 'userId'>;

/** The reason why people are erased, as the audit trail records it. */
export interface Cause {
  /** Null when no person asked for it. */
  actorId: string | null;
  detail?: Record<string, unknown>;
}

/**
 * Deletes all that is held about people in one organization, and their accounts where they are in
 * no other. By its nature it deletes from the tables of every module, as enrolment writes them;
 * this is the one place. What stays are ids: in the audit trail, and as the inviter or editor of
 * somebody else.
 */
@Injectable()
export class Erasure {
  constructor(
    private readonly stagedPeople: StagedPeople,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Makes whatever could write about these people meanwhile wait, until the transaction's end:
   * imports, whoever accepts, resends, or saves an identity, whoever signs in, and those elsewhere
   * who invite the same account.
   */
  async hold(
    manager: EntityManager,
    organizationId: string,
    people: readonly Erasable[],
  ): Promise<void> {
    await lockOrganization(manager, organizationId);
    // Invitations before memberships, as who accepts takes them.
    await run(
      manager,
      `UPDATE usher_invitations SET status = status
       WHERE user_id IN ${inList(people)} AND ${isOfOrganization}`,
      [...people.map(({ userId }) => userId), organizationId],
    );
    await holdMemberships(
      manager,
      people.map(({ id }) => id),
    );
    await holdAccounts(
      manager,
      people.map(({ userId }) => userId),
    );
  }

  /** Erases people whom the transaction holds. */
  async erase(
    manager: EntityManager,
    organizationId: string,
    people: readonly Erasable[],
    { actorId, detail }: Cause,
  ): Promise<void> {
    if (people.length === 0) return;
    // First, as who is told of it is told whom the application knows them as.
    await this.audit.record(
      manager,
      ...people.map(({ userId: subjectId }) => ({
        organizationId,
        actorId,
        action: 'user.erased' as const,
        subjectId,
        ...(detail && { detail }),
      })),
    );
    const userIds = people.map(({ userId }) => userId);
    const membershipIds = people.map(({ id }) => id);
    const rowIds = await this.stagedPeople.forget(manager, organizationId, userIds);
    // An account that an undone import took back had its row's id; mails to it may be left.
    await eraseHere(manager, organizationId, [...new Set([...userIds, ...rowIds])]);
    await eraseMemberships(manager, membershipIds);
    await forgetContact(manager, organizationId, userIds);
    await eraseAccounts(manager, userIds);
    await moveHome(manager, organizationId, userIds);
  }
}

/** The plus keeps SQLite from going through all of an organization instead of its people. */
const isOfOrganization = '+organization_id = ?';

async function eraseHere(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<void> {
  for (const table of [
    'usher_invitations',
    'usher_email_changes',
    'usher_emails',
    'usher_sessions',
  ]) {
    await run(
      manager,
      `DELETE FROM ${table} WHERE user_id IN ${inList(userIds)} AND ${isOfOrganization}`,
      [...userIds, organizationId],
    );
  }
}

async function eraseMemberships(manager: EntityManager, ids: readonly string[]): Promise<void> {
  for (const column of [
    'usher_identity_versions.identity_id',
    'usher_identities.id',
    'usher_group_members.membership_id',
    'usher_withheld_names.membership_id',
    'usher_memberships.id',
  ]) {
    const [table = ''] = column.split('.');
    await run(manager, `DELETE FROM ${table} WHERE ${column} IN ${inList(ids)}`, [...ids]);
  }
}

/** An organization names whom invitees may ask; whoever made it stands there at first. */
async function forgetContact(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<void> {
  await run(
    manager,
    `UPDATE usher_organizations SET contact_email = NULL WHERE id = ?
       AND contact_email IN (SELECT u.email FROM usher_users u WHERE u.id IN ${inList(userIds)})`,
    [organizationId, ...userIds],
  );
}

/** The accounts of those who are in no organization any more. */
async function eraseAccounts(manager: EntityManager, userIds: readonly string[]): Promise<void> {
  const nowhere = await manager.query<{ id: string }[]>(
    `SELECT u.id AS id FROM usher_users u WHERE u.id IN ${inList(userIds)}
       AND NOT EXISTS (SELECT 1 FROM usher_memberships m WHERE m.user_id = u.id)`,
    [...userIds],
  );
  if (nowhere.length === 0) return;
  const ids = nowhere.map(({ id }) => id);
  for (const column of [
    'usher_password_resets.user_id',
    'usher_email_changes.user_id',
    'usher_sessions.user_id',
    'usher_emails.user_id',
    'usher_invitations.user_id',
    'usher_users.id',
  ]) {
    const [table = ''] = column.split('.');
    await run(manager, `DELETE FROM ${table} WHERE ${column} IN ${inList(ids)}`, ids);
  }
}

/**
 * An account that stays is at home where it has been longest of what is left: here nobody may claim
 * it any more by a link that they copied (docs/adr/0003-copied-links.md).
 */
async function moveHome(
  manager: EntityManager,
  organizationId: string,
  userIds: readonly string[],
): Promise<void> {
  await run(
    manager,
    `UPDATE usher_users SET home_organization_id = (
       SELECT m.organization_id FROM usher_memberships m WHERE m.user_id = usher_users.id
       ORDER BY m.created_at, m.id LIMIT 1)
     WHERE id IN ${inList(userIds)} AND home_organization_id = ?`,
    [...userIds, organizationId],
  );
}
