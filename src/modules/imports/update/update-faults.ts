import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import { type RowFault, rowFault, saidFault } from '../../enrolment/judge/row-codes.js';
import type { Grants } from '../../groups/granting.js';
import { demandNotMore, heldBy } from '../../groups/granting.js';
import { demandEdit, type Editor, type PersonEdit } from '../../members/person-edits.service.js';
import type { EditedPerson } from '../../members/edited-person.js';
import type { ChangeCode, RowCode } from '../../enrolment/judge/row-codes.js';
import type { GroupOf, PartChanges } from './person-changes.js';

/** The edit that makes the changes, but for that of the status; what it knows no group of is refused. */
export function editOf(
  { firstName, lastName, username, role, groups, metadata }: PartChanges,
  groupIdOf: (group: GroupOf) => string | undefined,
): PersonEdit {
  return {
    ...(firstName && { firstName: firstName[1] }),
    ...(lastName && { lastName: lastName[1] }),
    ...(username && { username: username[1] ?? undefined }),
    ...(role && { role: role[1] }),
    ...(groups && { groupIds: groups[1].map((group) => groupIdOf(group) ?? '') }),
    ...(metadata && { metadata: metadata[1] && JSON.stringify(metadata[1]) }),
  };
}

/** Tells whether changes are more than those of the status. */
export function isEdit(changes: PartChanges): boolean {
  return Object.keys(changes).some((part) => part !== 'status');
}

/**
 * Holds changes against what somebody may do by hand.
 * @throws Problem 403, 409 or 422.
 */
export function demandChanges(
  editor: Editor,
  person: EditedPerson,
  changes: PartChanges,
  edit: PersonEdit,
  grants: Grants,
): void {
  if (isEdit(changes)) {
    if (!editor.permissions.has('can_edit_user')) throw new Problem('permission.missing');
    demandEdit(editor, person, edit, grants);
  }
  if (!changes.status) return;
  if (!editor.permissions.has('can_archive_user')) throw new Problem('permission.missing');
  demandNotMore(editor, heldBy(grants, person.membership.role, person.groupIds));
  const [, after] = changes.status;
  if (after === 'invited' && !editor.permissions.has('can_create_user')) {
    throw new Problem('permission.missing');
  }
}

/** The fault of a row whose changes are refused. */
export function refusedFault({ code, details }: Problem, changes: PartChanges): RowFault {
  const field = fieldOf(changes);
  switch (code) {
    case 'group.not_allowed':
      return changes.role
        ? rowFault('role', 'role.not_allowed', { role: words(`role.${changes.role[1]}`) })
        : saidFault('groups', 'update.not_allowed', words('row.update.not_allowed'));
    case 'user.username_taken':
      return rowFault('username', 'username.taken');
    case 'user.holds_more':
    case 'user.shared_account':
    case 'user.last_admin':
      return saidFault(field, 'update.not_allowed', words(code));
    default:
      return details.detail instanceof Object && 'key' in details.detail
        ? saidFault(field, 'update.not_allowed', details.detail)
        : rowFault(field, 'update.not_allowed');
  }
}

/** The change since the preview by which a row is refused. */
export function refusedChange({ code }: Problem, changes: PartChanges): ChangeCode | RowCode {
  if (code === 'user.username_taken') return 'username.taken';
  if (code === 'group.not_allowed' && changes.role) return 'role.not_allowed';
  return code === 'request.invalid' ? 'person.changed' : 'update.not_allowed';
}

/** The column of the first part that is changed. */
function fieldOf(changes: PartChanges): RowFault['field'] {
  const [part = 'email'] = Object.keys(changes) as (keyof PartChanges)[];
  return part;
}
