import { lazy } from 'react';
import type { AuditEvent } from '../api/types';

export const auditEvents = {
  list: lazy(() => import('./AuditList')),
  recordRepresentation: (event: AuditEvent): string => event.action,
};
