import { Get, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { eventList, EventsService } from './events.service.js';
import { UsherToldEvent } from './dto/told-event.dto.js';

@UsherController('events')
export class EventsController {
  constructor(private readonly events: EventsService) {}

  /**
   * The events that the application around Usher was told, and those that it could not be, with
   * why.
   */
  @Get()
  @Requires('can_manage_settings')
  @AnswersPage('events', UsherToldEvent)
  list(
    @List(eventList) query: ListQueryOf<typeof eventList>,
    @CurrentActor() { organizationId }: Actor,
  ): Promise<Page<UsherToldEvent>> {
    return this.events.list(organizationId, query);
  }

  /** Has an event that was given up delivered once more. */
  @Post(':id/retry')
  @HttpCode(202)
  @Requires('can_manage_settings')
  retry(
    @IdParam(['id', 'event.not_found']) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<UsherToldEvent> {
    return this.events.retry(actor, id);
  }
}
