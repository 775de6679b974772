import { lazyPage } from '../ui/page/lazyPage.js';
import type { PeopleImport } from '../api/importTypes.js';

/** Bulk invites. One's page stands at `/imports/:id`, where react-admin has `edit`. */
export const imports = {
  list: lazyPage(() => import('./ImportList.js')),
  edit: lazyPage(() => import('./ImportPage.js')),
  recordRepresentation: ({ fileName, id }: PeopleImport): string => fileName ?? id,
};
