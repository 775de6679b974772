import { lazy } from 'react';
import type { User } from '../api/types';
import { personName } from '../ui/format';

/** People of the organization. The person page stands at `/users/:id`, where react-admin has `edit`. */
export const users = {
  list: lazy(() => import('./UserList')),
  edit: lazy(() => import('./PersonPage')),
  recordRepresentation: (user: User): string => personName(user),
};
