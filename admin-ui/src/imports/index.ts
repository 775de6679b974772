import { lazyPage } from '../ui/lazyPage';
import type { Import } from '../api/importTypes';

/** Bulk invites. One's page stands at `/imports/:id`, where react-admin has `edit`. */
export const imports = {
  list: lazyPage(() => import('./ImportList')),
  edit: lazyPage(() => import('./ImportPage')),
  recordRepresentation: ({ fileName, id }: Import): string => fileName ?? id,
};
