import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { auditEventList, AuditEvents, type AuditEventView } from './audit-events.service.js';

@UsherController('audit-events')
export class AuditEventsController {
  constructor(private readonly events: AuditEvents) {}

  /** Who did what in the organization, the latest first. */
  @Get()
  @Requires('can_view_audit_log')
  @AnswersPage('audit-events')
  list(
    @List(auditEventList) query: ListQueryOf<typeof auditEventList>,
    @CurrentActor() { organizationId }: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.events.list(organizationId, query);
  }
}
