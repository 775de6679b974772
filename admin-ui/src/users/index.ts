import { lazyPage } from '../ui/page/lazyPage.js';
import type { User } from '../api/types.js';
import { personName } from '../ui/show/format.js';

/** People of the organization. The person page stands at `/users/:id`, where react-admin has `edit`. */
export const users = {
  list: lazyPage(() => import('./list/UserList.js')),
  edit: lazyPage(() => import('./person/PersonPage.js')),
  recordRepresentation: (user: User): string => personName(user),
};
