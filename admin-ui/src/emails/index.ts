import { lazyPage } from '../ui/lazyPage';
import type { Email } from '../api/types';

export const emails = {
  list: lazyPage(() => import('./EmailList')),
  recordRepresentation: (email: Email): string => email.recipient,
};
