import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { judgeMetadata } from '../enrolment/judge/judge-metadata.js';
import type { JudgedRow } from '../enrolment/judge/judge.js';
import { toldFault } from '../enrolment/judge/row-codes.js';
import { Authority } from '../groups/authority.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { GroupMembers } from '../groups/group-members.service.js';
import type { Actor } from '../permissions/access.js';
import { hasAccount } from '../people/has-account.js';
import { shownStatus } from '../people/member-status.js';
import type { Person } from '../people/person.js';
import { parseEmailAddress } from '../people/rules/email-address.js';
import type { UsherUpdateUser } from './dto/member.dto.js';
import { openPeople } from './edited-person.js';
import { openMetadata } from './metadata.js';
import { PersonEdits } from './person-edits.service.js';

/** Changes people: names and username of the account, role, groups and metadata of the membership. */
@Injectable()
export class Editing {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly authority: Authority,
    private readonly edits: PersonEdits,
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
      const held = await this.authority.hold(manager, actor, 'can_edit_user');
      const people = await openPeople(manager, this.groups, organizationId, [userId]);
      const person = people.get(userId);
      if (!person) throw new Problem('user.not_found');
      this.refuseFixed(person, change);
      const grants = await this.directory.grants(organizationId, manager);
      const { username, firstName, lastName, role, groupIds } = change;
      const metadata = this.judgedMetadata(person, change);
      const naming = { username: username ?? undefined, firstName, lastName };
      const edit = { ...naming, role, groupIds, metadata };
      const changed = await this.edits.write(manager, held, person, edit, grants);
      if (Object.keys(changed).length === 0) return;
      await this.audit.record(manager, {
        organizationId,
        actorId: actor.userId,
        action: 'user.updated',
        subjectId: userId,
        detail: changed,
      });
    });
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

  /**
   * The metadata as it is to be kept, and null for none; undefined where it stays as it is.
   * @throws Problem 422 by field.
   */
  private judgedMetadata(
    { membership }: Person,
    { metadata }: UsherUpdateUser,
  ): string | null | undefined {
    if (metadata === undefined) return undefined;
    const { keys, metadataColumns } = this.settings;
    // What stays as it was is not judged: a column may have come, or be stricter, since.
    if (isDeepStrictEqual(metadata, openMetadata(keys, membership))) return undefined;
    const found: Pick<JudgedRow, 'errors' | 'warnings'> = { errors: [], warnings: [] };
    const text =
      metadata && judgeMetadata({ metadata: JSON.stringify(metadata) }, metadataColumns, found);
    const faults = [...found.errors, ...found.warnings];
    if (faults.length > 0) {
      const errors = Object.fromEntries(faults.map((fault) => [fault.field, toldFault(fault)]));
      throw new Problem('request.invalid', { errors });
    }
    return text;
  }
}
