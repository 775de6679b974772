import { Body, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { readPart } from '../../common/list/list-query.js';
import { memberList } from '../members/member-list.js';
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
    return this.bulkRequests.requestAll(actor, readPart(memberList, body));
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
