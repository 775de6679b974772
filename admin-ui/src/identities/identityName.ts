import { personName } from '../ui/show/format.js';
import type { IdentityView } from './identityTypes.js';
import { valueAt } from './identityValues.js';

/** The name of somebody whose identity is read: the account's, else the identity's, else the username. */
export function identityName(view: IdentityView): string {
  const { user } = view;
  const given = ['given_name', 'family_name'].map((path) => valueAt(view, path));
  const names = given
    .filter((name) => typeof name === 'string')
    .join(' ')
    .trim();
  return (!user.firstName && !user.lastName && names) || personName(user);
}
