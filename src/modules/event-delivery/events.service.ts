import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  demandAllApplied,
  idList,
  oneOf,
  type ListQueryOf,
  type Page,
} from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { Clock } from '../../common/time/clock.js';
import { besideIds } from '../../database/beside-ids.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { EventRow, eventStatuses } from '../events/event.entity.js';
import { moveEvents } from '../events/event-states.js';
import { Events } from '../events/events.js';
import { Authority } from '../groups/authority.js';
import type { Actor } from '../permissions/access.js';
import type { UsherToldEvent } from './dto/told-event.dto.js';

export const eventList = {
  filters: { ids: idList, status: oneOf(eventStatuses) },
  sorts: ['createdAt'] as const,
  defaultSort: ['createdAt', 'DESC'] as const,
} as const;

/** The events of an organization that the application was told, or could not be told. */
@Injectable()
export class EventsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly authority: Authority,
  ) {}

  async list(
    organizationId: string,
    { filter, sort, offset, limit }: ListQueryOf<typeof eventList>,
  ): Promise<Page<UsherToldEvent>> {
    const { ids, status, ...others } = filter;
    demandAllApplied(others);
    const [rows, total] = await this.database.repository(EventRow).findAndCount({
      where: {
        organizationId,
        ...(ids && { id: In(ids), organizationId: besideIds(organizationId) }),
        ...(status && { status }),
      },
      order: { createdAt: sort.order, id: sort.order },
      skip: offset,
      take: limit,
    });
    return { rows: rows.map(viewOf), total, offset };
  }

  /** Counts the events that were given up. */
  failed(organizationId: string): Promise<number> {
    return this.database.repository(EventRow).countBy({ organizationId, status: 'failed' });
  }

  /**
   * Has an event that was given up delivered once more.
   * @throws Problem 404 `event.not_found`, 409 `event.not_failed`, 403 `permission.missing`.
   */
  retry(actor: Actor, id: string): Promise<UsherToldEvent> {
    const { userId, organizationId } = actor;
    return this.database.transaction(async (manager) => {
      await this.authority.share(manager, actor, 'can_manage_settings');
      const failed = { id, organizationId, status: 'failed' } as const;
      const again = { attempts: 0, nextAttemptAt: this.clock.now(), endedAt: null };
      const moved = await moveEvents(manager, failed, 'waiting', again);
      const event = await manager.findOneBy(EventRow, { id, organizationId });
      if (!event) throw new Problem('event.not_found');
      if (moved === 0) throw new Problem('event.not_failed');
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'event.retried',
        subjectId: null,
        detail: { eventId: id, name: event.name },
      });
      this.database.afterCommit(this.events.wake);
      return viewOf(event);
    });
  }
}

function viewOf(row: EventRow): UsherToldEvent {
  const { id, name, status, personId, attempts, error, createdAt, nextAttemptAt } = row;
  return { id, name, status, personId, attempts, error, createdAt, nextAttemptAt };
}
