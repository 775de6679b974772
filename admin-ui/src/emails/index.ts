import { lazyPage } from '../ui/page/lazyPage.js';
import type { Email } from '../api/types.js';

export const emails = {
  list: lazyPage(() => import('./EmailList.js')),
  recordRepresentation: (email: Email): string => email.recipient,
};
