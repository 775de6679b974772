import { lazy } from 'react';
import type { Group } from '../api/types';

export const groups = {
  list: lazy(() => import('./GroupList')),
  edit: lazy(() => import('./GroupPage')),
  create: lazy(() => import('./GroupCreate')),
  recordRepresentation: (group: Group): string => group.name,
};
