import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { judgeMetadata } from '../enrolment/judge/judge-metadata.js';
import type { RowFault } from '../enrolment/judge/judge.js';
import { toldFault } from '../enrolment/judge/row-codes.js';
import { demandHeld, demandNotMore, type Grants, heldBy } from '../groups/granting.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { lockOrganization } from '../organizations/organization-locks.js';
import { assertAdminRemains, assertManagerRemains } from '../groups/remaining-manager.js';
import type { Actor } from '../permissions/access.js';
import { Accounts } from '../people/accounts.service.js';
import { parseEmailAddress } from '../people/rules/email-address.js';
import { hasAccount } from '../people/has-account.js';
import { Membership, metadataPlace } from '../people/membership.entity.js';
import type { UsherUpdateUser } from './dto/member.dto.js';
import { shownStatus } from '../people/member-status.js';
import { isSame, openMetadata } from './metadata.js';
import { findPerson, type Person } from '../people/person.js';

/** The fields that an edit changed, as the audit trail records it: ids and names of fields, no values of them. */
type Changed = Record<string, unknown>;

/** Changes people: names and username of the account, role, groups and metadata of the membership. */
@Injectable()
export class Editing {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly accounts: Accounts,
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Changes what `change` has, all of it or nothing.
   * @throws Problem 404 `user.not_found`; 403 `user.holds_more`, `group.not_allowed`; 409
   * `user.shared_account`, `user.username_taken`, `user.last_admin`, `group.last_manager`; 422 by field.
   */
  async update(actor: Actor, userId: string, change: UsherUpdateUser): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      await lockOrganization(manager, organizationId);
      const person = await findPerson(manager, organizationId, userId);
      this.refuseFixed(person, change);
      const grants = await this.directory.grants(organizationId, manager);
      const groupIds = await this.groupIdsOf(manager, person);
      demandNotMore(actor, heldBy(grants, person.membership.role, groupIds));
      const changed = {
        ...(await this.rename(manager, actor, person, change)),
        ...(await this.changeRole(manager, actor, person, change, grants)),
        ...(await this.changeGroups(manager, actor, person, change, grants, groupIds)),
        ...(await this.changeMetadata(manager, person, change)),
      };
      if (Object.keys(changed).length === 0) return;
      if ('role' in changed) await assertAdminRemains(manager, organizationId);
      if ('role' in changed || 'groups' in changed) {
        await assertManagerRemains(manager, organizationId);
      }
      await this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'user.updated',
        subjectId: userId,
        detail: changed,
      });
    });
  }

  private async groupIdsOf(manager: EntityManager, { membership }: Person): Promise<string[]> {
    const byMembership = await this.groups.groupIdsOf([membership.id], manager);
    return byMembership.get(membership.id) ?? [];
  }

  /** E-mail and status may be sent back as they are, and are changed by other calls. */
  private refuseFixed({ user, membership }: Person, { email, status }: UsherUpdateUser): void {
    const parsed = typeof email === 'string' ? parseEmailAddress(email) : undefined;
    if (email !== undefined && !(parsed?.ok && parsed.email === user.email)) {
      const message = words('user.email_fixed');
      throw new Problem('request.invalid', { errors: { email: message } });
    }
    const { multiOrganization } = this.settings;
    const shown = shownStatus(membership.status, hasAccount(user), multiOrganization);
    if (status !== undefined && status !== shown) {
      const message = words('user.status_fixed');
      throw new Problem('request.invalid', { errors: { status: message } });
    }
  }

  private async rename(
    manager: EntityManager,
    actor: Actor,
    person: Person,
    { username, firstName, lastName }: UsherUpdateUser,
  ): Promise<Changed> {
    const { user, membership, names } = person;
    if (names.username === null) {
      if (username) throw sharedAccount();
      const fields = await this.accounts.renameWithheld(manager, person, { firstName, lastName });
      return fields.length === 0 ? {} : { account: fields };
    }
    const naming = { username: username ?? undefined, firstName, lastName };
    const fields = await this.accounts.rename(manager, user, membership.organizationId, naming);
    if (fields.length === 0) return {};
    const isOwn = user.id === actor.userId;
    const elsewhere = { userId: user.id, id: Not(membership.id) };
    if (!isOwn && (await manager.existsBy(Membership, elsewhere))) {
      throw sharedAccount();
    }
    return { account: fields };
  }

  private async changeRole(
    manager: EntityManager,
    actor: Actor,
    { membership }: Person,
    { role }: UsherUpdateUser,
    grants: Grants,
  ): Promise<Changed> {
    if (!role || role === membership.role) return {};
    demandHeld(actor, grants.roles[role]);
    await manager.update(Membership, { id: membership.id }, { role });
    return { role: { from: membership.role, to: role } };
  }

  private async changeGroups(
    manager: EntityManager,
    actor: Actor,
    { membership }: Person,
    { groupIds }: UsherUpdateUser,
    grants: Grants,
    current: readonly string[],
  ): Promise<Changed> {
    if (!groupIds) return {};
    const wanted = [...new Set(groupIds)];
    const add = wanted.filter((id) => !current.includes(id));
    const remove = current.filter((id) => !wanted.includes(id));
    if (add.length + remove.length === 0) return {};
    for (const id of add) {
      const group = grants.groups.get(id);
      if (!group) {
        const message = words('user.group_missing');
        throw new Problem('request.invalid', { errors: { groupIds: message } });
      }
      demandHeld(actor, group.permissions);
    }
    await this.groups.change(manager, membership.id, { add, remove });
    return { groups: { added: add, removed: remove } };
  }

  private async changeMetadata(
    manager: EntityManager,
    { membership }: Person,
    { metadata }: UsherUpdateUser,
  ): Promise<Changed> {
    if (metadata === undefined) return {};
    const { keys, metadataColumns } = this.settings;
    // What stays as it was is not judged: a column may have come, or be stricter, since.
    if (isSame(metadata, openMetadata(keys, membership))) return {};
    const faults: RowFault[] = [];
    const text =
      metadata && judgeMetadata({ metadata: JSON.stringify(metadata) }, metadataColumns, faults);
    if (faults.length > 0) {
      const errors = Object.fromEntries(faults.map((fault) => [fault.field, toldFault(fault)]));
      throw new Problem('request.invalid', { errors });
    }
    const sealed = text === null ? null : keys.seal(text, metadataPlace(membership.id));
    await manager.update(Membership, { id: membership.id }, { metadata: sealed });
    return { metadata: true };
  }
}

function sharedAccount(): Problem {
  return new Problem('user.shared_account', {
    detail: words('user.shared_account'),
  });
}
