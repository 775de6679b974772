import { lazyPage } from '../ui/page/lazyPage.js';
import type { AuditEvent } from '../api/types.js';

export const auditEvents = {
  list: lazyPage(() => import('./AuditList.js')),
  recordRepresentation: (event: AuditEvent): string => event.action,
};
