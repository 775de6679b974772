import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import { words } from '../../words/words.js';
import { demandHeld, demandNotMore, type Grants, heldBy } from '../groups/granting.js';
import { GroupMembers } from '../groups/group-members.service.js';
import { assertAdminRemains, assertManagerRemains } from '../groups/remaining-manager.js';
import {
  Accounts,
  type NameField,
  type Naming,
  namesToChange,
} from '../people/accounts.service.js';
import { Membership, metadataPlace } from '../people/membership.entity.js';
import type { Actor } from '../permissions/access.js';
import type { Holder, Role } from '../permissions/permission-catalogue.js';
import type { EditedPerson } from './edited-person.js';

/** The parts of a person that an edit changes; what is undefined stays as it is. */
export interface PersonEdit extends Naming {
  role?: Role | undefined;
  /** The custom groups that the person is in from now on. */
  groupIds?: readonly string[] | undefined;
  /** The text of a JSON object, judged; null for none. */
  metadata?: string | null | undefined;
}

/** The person who edits. */
export type Editor = Pick<Actor, 'userId' | 'organizationId' | keyof Holder>;

/** The fields that an edit changed, as the audit trail records it: ids and names of fields, no values of them. */
export type ChangedParts = Record<string, unknown>;

/**
 * Holds an edit of a person against what its editor may do, whether by hand or by a file.
 * @throws Problem 403 `user.holds_more`, `group.not_allowed`; 409 `user.shared_account`; 422 by field.
 */
export function demandEdit(
  editor: Editor,
  person: EditedPerson,
  edit: PersonEdit,
  grants: Grants,
): void {
  const { membership, groupIds, isElsewhere, user } = person;
  demandNotMore(editor, heldBy(grants, membership.role, groupIds));
  if (person.names.username === null && edit.username) throw sharedAccount();
  if (person.names.username !== null && changedNames(person, edit).length > 0) {
    if (isElsewhere && user.id !== editor.userId) throw sharedAccount();
  }
  if (edit.role && edit.role !== membership.role) demandHeld(editor, grants.roles[edit.role]);
  for (const id of groupsToChange(person, edit).add) {
    const group = grants.groups.get(id);
    if (!group) {
      throw new Problem('request.invalid', { errors: { groupIds: words('user.group_missing') } });
    }
    demandHeld(editor, group.permissions);
  }
}

/** Writes edits of people, in the caller's transaction, which holds the organization. */
@Injectable()
export class PersonEdits {
  constructor(
    private readonly settings: Settings,
    private readonly accounts: Accounts,
    private readonly groups: GroupMembers,
  ) {}

  /**
   * Writes what `edit` changes. Of what an admin loses it is looked only afterwards whether another
   * admin can be without it: the caller undoes what was written.
   * @returns the parts that changed; none for nothing.
   * @throws Problem as `demandEdit`; 409 `user.username_taken`, `user.last_admin`, `group.last_manager`.
   */
  async write(
    manager: EntityManager,
    editor: Editor,
    person: EditedPerson,
    edit: PersonEdit,
    grants: Grants,
  ): Promise<ChangedParts> {
    demandEdit(editor, person, edit, grants);
    const changed = {
      ...(await this.rename(manager, person, edit)),
      ...(await this.changeMembership(manager, person, edit)),
      ...(await this.changeGroups(manager, person, edit)),
    };
    if (person.membership.role === 'admin') {
      if ('role' in changed) await assertAdminRemains(manager, editor.organizationId);
      if ('role' in changed || 'groups' in changed) {
        await assertManagerRemains(manager, editor.organizationId);
      }
    }
    return changed;
  }

  private async rename(
    manager: EntityManager,
    person: EditedPerson,
    edit: PersonEdit,
  ): Promise<ChangedParts> {
    if (changedNames(person, edit).length === 0) return {};
    const { user, names, isElsewhere } = person;
    const place = { organizationId: person.membership.organizationId, isElsewhere };
    const fields =
      names.username === null
        ? await this.accounts.renameWithheld(manager, person, edit)
        : await this.accounts.rename(manager, user, place, edit);
    return { account: fields };
  }

  private async changeMembership(
    manager: EntityManager,
    { membership: { id, role: from } }: EditedPerson,
    { role, metadata }: PersonEdit,
  ): Promise<ChangedParts> {
    const changed: ChangedParts = {};
    const change: Partial<Membership> = {};
    if (role && role !== from) {
      change.role = role;
      changed.role = { from, to: role };
    }
    if (metadata !== undefined) {
      const { keys } = this.settings;
      change.metadata = metadata === null ? null : keys.seal(metadata, metadataPlace(id));
      changed.metadata = true;
    }
    if (Object.keys(change).length > 0) await manager.update(Membership, { id }, change);
    return changed;
  }

  private async changeGroups(
    manager: EntityManager,
    person: EditedPerson,
    edit: PersonEdit,
  ): Promise<ChangedParts> {
    const { add, remove } = groupsToChange(person, edit);
    if (add.length + remove.length === 0) return {};
    await this.groups.change(manager, person.membership.id, { add, remove });
    return { groups: { added: add, removed: remove } };
  }
}

/** The names that an edit changes, of those that the organization may know. */
function changedNames({ user, names }: EditedPerson, edit: PersonEdit): NameField[] {
  const { username = user.username, firstName, lastName } = edit;
  const naming =
    names.username === null ? { firstName, lastName } : { username, firstName, lastName };
  return namesToChange({ ...names, username: user.username }, naming);
}

function groupsToChange(
  { groupIds: current }: EditedPerson,
  { groupIds }: PersonEdit,
): { add: string[]; remove: string[] } {
  if (!groupIds) return { add: [], remove: [] };
  const wanted = [...new Set(groupIds)];
  return {
    add: wanted.filter((id) => !current.includes(id)),
    remove: current.filter((id) => !wanted.includes(id)),
  };
}

function sharedAccount(): Problem {
  return new Problem('user.shared_account', { detail: words('user.shared_account') });
}
