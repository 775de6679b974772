import { lazy } from 'react';
import type { Import } from '../api/importTypes';

/** Bulk invites. One's page stands at `/imports/:id`, where react-admin has `edit`. */
export const imports = {
  list: lazy(() => import('./ImportList')),
  edit: lazy(() => import('./ImportPage')),
  recordRepresentation: ({ fileName, id }: Import): string => fileName ?? id,
};
