import { lazy } from 'react';
import type { Email } from '../api/types';

export const emails = {
  list: lazy(() => import('./EmailList')),
  recordRepresentation: (email: Email): string => email.recipient,
};
