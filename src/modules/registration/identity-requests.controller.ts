import { HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { IdentityRequests } from './identity-requests.js';

@UsherController('identities')
export class IdentityRequestsController {
  constructor(private readonly requests: IdentityRequests) {}

  /** Asks the person by mail to give their personal information themselves. */
  @Post(':userId/request')
  @HttpCode(202)
  @Requires('can_register_identity')
  async request(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
  ): Promise<{ requestedAt: Date }> {
    return { requestedAt: await this.requests.request(actor, userId) };
  }
}
