import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditTrail } from '../../audit/audit-trail.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { GroupMembers } from '../../groups/group-members.service.js';
import { openPeople } from '../../members/edited-person.js';
import { type ChangedParts, PersonEdits } from '../../members/person-edits.service.js';
import type { Membership } from '../../people/membership.entity.js';
import {
  type BulkAction,
  type BulkContext,
  type LeftOut,
  needed,
  refusalOf,
} from '../bulk-action.js';

/** Gives people a role. Nobody changes their own among many: it could end what they began. */
@Injectable()
export class SetRole implements BulkAction {
  readonly permission = 'can_edit_user';
  readonly mails = false;
  readonly needs = 'role';

  constructor(
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
    private readonly edits: PersonEdits,
    private readonly audit: AuditTrail,
  ) {}

  async act(context: BulkContext, people: readonly Membership[]): Promise<LeftOut> {
    const { manager, actor } = context;
    const left: LeftOut = new Map();
    const { organizationId, userId: actorId } = actor;
    const role = needed(context, 'role');
    const grants = await this.directory.grants(organizationId, manager);
    const userIds = people.map(({ userId }) => userId);
    const found = await openPeople(manager, this.groups, organizationId, userIds);
    const entries: AuditEntry[] = [];
    for (const { id, userId } of people) {
      const person = found.get(userId);
      if (!person) left.set(id, 'user.not_found');
      else if (person.membership.role === role) left.set(id, 'user.unchanged');
      else if (userId === actorId) left.set(id, 'user.is_yourself');
      else {
        let detail: ChangedParts = {};
        const refusal = await refusalOf(manager, async (inner) => {
          detail = await this.edits.write(inner, actor, person, { role }, grants);
        });
        const of = { organizationId, actorId, subjectId: userId };
        if (refusal) left.set(id, refusal);
        else entries.push({ ...of, action: 'user.updated', detail });
      }
    }
    if (entries.length > 0) await this.audit.record(manager, ...entries);
    return left;
  }
}
