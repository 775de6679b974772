import { Problem } from '../../../common/problem/problem.js';
import { words } from '../../../words/words.js';
import { demandNotMore, type Grants, heldBy } from '../../groups/granting.js';
import { type Actor, demand } from '../../permissions/access.js';
import type { Holder } from '../../permissions/permission-catalogue.js';
import { hasAccount } from '../../people/has-account.js';
import type { EditedPerson } from '../edited-person.js';

/** The person who changes an address. */
export type AddressEditor = Pick<Actor, 'userId' | keyof Holder>;

/**
 * The way in which an address changes: at once, of somebody who has not come yet; or when it is
 * confirmed from the new address, of somebody who signs in with it.
 */
export type AddressWay = 'at_once' | 'confirmed';

/**
 * Finds how the address of a person changes, for somebody who may change it. Correcting an
 * invitation asks for what inviting asks for. An account that others have a part in, or that its
 * owner has come in with elsewhere, is not one organization's to move: with another address, another
 * person would have it.
 * @throws Problem 403 `permission.missing`, `user.holds_more`; 409 `user.archived_member`,
 * `user.host_address`, `user.shared_account`.
 */
export function wayOfAddress(
  editor: AddressEditor,
  person: EditedPerson,
  grants: Grants,
  { signIn }: { signIn?: unknown },
): AddressWay {
  const { user, membership, groupIds, isElsewhere } = person;
  const way = membership.status === 'invited' ? 'at_once' : 'confirmed';
  demand(editor, way === 'at_once' ? 'can_create_user' : 'can_edit_user');
  demandNotMore(editor, heldBy(grants, membership.role, groupIds));
  if (membership.status === 'archived') {
    throw new Problem('user.archived_member', { detail: words('user.unarchive_first') });
  }
  if (signIn && (way === 'confirmed' || hasAccount(user))) {
    throw new Problem('user.host_address', { detail: words('user.host_address') });
  }
  const isTheirs = way === 'at_once' && hasAccount(user);
  const isShared = isElsewhere && user.id !== editor.userId;
  if (isTheirs || isShared || isOfOthers(person)) {
    throw new Problem('user.shared_account', { detail: words('user.shared_address') });
  }
  return way;
}

/** Tells whether another organization has invited somebody who has not come into being. */
function isOfOthers({ user, membership }: EditedPerson): boolean {
  return membership.status === 'invited' && user.homeOrganizationId !== membership.organizationId;
}
