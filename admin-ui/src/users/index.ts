import { lazyPage } from '../ui/lazyPage';
import type { User } from '../api/types';
import { personName } from '../ui/format';

/** People of the organization. The person page stands at `/users/:id`, where react-admin has `edit`. */
export const users = {
  list: lazyPage(() => import('./UserList')),
  edit: lazyPage(() => import('./PersonPage')),
  recordRepresentation: (user: User): string => personName(user),
};
