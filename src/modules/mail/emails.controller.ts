import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import { TakesFilter } from '../../common/openapi/described-routes.js';
import type { ListQueryOf, Page } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { emailList, EmailsService } from './emails.service.js';
import { UsherEmail, type UsherRetriedEmails, UsherRetryEmails } from './dto/email.dto.js';

@UsherController('emails')
@Requires('can_resend_invitation')
export class EmailsController {
  constructor(private readonly emails: EmailsService) {}

  /** The mails of the organization, the latest first, with what became of them. */
  @Get()
  @AnswersPage('emails', UsherEmail)
  list(
    @List(emailList) query: ListQueryOf<typeof emailList>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<UsherEmail>> {
    return this.emails.list(actor, query);
  }

  /** Tries all failed mails again that a filter finds; without one, all of the organization. */
  @Post('retry')
  @HttpCode(202)
  @TakesFilter()
  retryAll(
    @List(emailList) { filter }: ListQueryOf<typeof emailList>,
    @Body() { expect }: UsherRetryEmails,
    @CurrentActor() actor: Actor,
  ): Promise<UsherRetriedEmails> {
    return this.emails.retryAll(actor, filter, expect);
  }

  /** Tries a failed mail again. */
  @Post(':id/retry')
  @HttpCode(200)
  retry(
    @IdParam(['id', 'email.not_found']) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<UsherEmail> {
    return this.emails.retry(actor, id);
  }
}
