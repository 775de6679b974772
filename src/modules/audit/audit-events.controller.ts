import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { auditEventList, AuditEvents } from './audit-events.service.js';
import { UsherAuditEvent } from './dto/audit-event.dto.js';

@UsherController('audit-events')
export class AuditEventsController {
  constructor(private readonly events: AuditEvents) {}

  /** The audit trail of an organization, the latest first. */
  @Get()
  @Requires('can_view_audit_log')
  @AnswersPage('audit-events', UsherAuditEvent)
  list(
    @List(auditEventList) query: ListQueryOf<typeof auditEventList>,
    @CurrentActor() { organizationId }: Actor,
  ): Promise<Page<UsherAuditEvent>> {
    return this.events.list(organizationId, query);
  }
}
