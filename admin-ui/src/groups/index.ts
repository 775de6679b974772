import { lazyPage } from '../ui/lazyPage';
import type { Group } from '../api/types';

export const groups = {
  list: lazyPage(() => import('./GroupList')),
  edit: lazyPage(() => import('./GroupPage')),
  create: lazyPage(() => import('./GroupCreate')),
  recordRepresentation: (group: Group): string => group.name,
};
