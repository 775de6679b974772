import { Body, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { readListQuery } from '../../common/list/list-query.js';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import { type MemberFilter, memberList } from '../members/member-list.js';
import { type Actor, CurrentActor, demand, Requires } from '../permissions/access.js';
import { UsherRequestIdentities } from './dto/request-identities.dto.js';
import { IdentityBulkRequests } from './identity-bulk-requests.js';
import type { UsherIdentityRequested } from '../identities/dto/identity.dto.js';
import { IdentityRequests } from './identity-requests.js';
import type { UsherQueued } from '../../common/dto/queued.dto.js';

@UsherController('identities')
export class IdentityRequestsController {
  constructor(
    private readonly requests: IdentityRequests,
    private readonly bulkRequests: IdentityBulkRequests,
  ) {}

  /**
   * The same for many people; those who cannot be asked, or were mailed a moment ago, are skipped.
   * Needs can_view_users, too, for a filter.
   */
  @Post('request')
  @HttpCode(202)
  @Requires('can_register_identity')
  requestAll(
    @CurrentActor() actor: Actor,
    @Body() body: UsherRequestIdentities,
  ): Promise<UsherQueued> {
    // The number that a filter finds is told.
    if (body.filter) demand(actor, 'can_view_users');
    return this.bulkRequests.requestAll(actor, selection(body));
  }

  /** Asks the person by mail to give their personal information themselves. */
  @Post(':userId/request')
  @HttpCode(202)
  @Requires('can_register_identity')
  async request(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
  ): Promise<UsherIdentityRequested> {
    return { requestedAt: await this.requests.request(actor, userId) };
  }
}

/** Reads whom a bulk request is about. @throws Problem 422 without either, 400 for a filter that the list has not. */
function selection({ ids, filter }: UsherRequestIdentities): MemberFilter {
  if ((ids === undefined) === (filter === undefined)) {
    throw new Problem('request.invalid', { errors: { ids: words('value.ids_or_filter') } });
  }
  return readListQuery(memberList, { filter: JSON.stringify(filter ?? { ids }) }).filter;
}
