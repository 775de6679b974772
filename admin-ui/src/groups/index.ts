import { lazyPage } from '../ui/page/lazyPage.js';
import type { Group } from '../api/types.js';

export const groups = {
  list: lazyPage(() => import('./GroupList.js')),
  edit: lazyPage(() => import('./GroupPage.js')),
  create: lazyPage(() => import('./GroupCreate.js')),
  recordRepresentation: (group: Group): string => group.name,
};
