import { lazyPage } from '../ui/lazyPage';
import type { AuditEvent } from '../api/types';

export const auditEvents = {
  list: lazyPage(() => import('./AuditList')),
  recordRepresentation: (event: AuditEvent): string => event.action,
};
