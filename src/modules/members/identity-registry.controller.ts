import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { AnswersPage, List } from '../../common/list/list.decorators.js';
import type { Page } from '../../common/list/list-query.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { identityList, type IdentityListQuery } from './identity-list.js';
import { IdentityPages } from './identity-pages.js';
import { UsherIdentitySummary } from './dto/identity-summary.dto.js';

@UsherController('identities')
export class IdentityRegistryController {
  constructor(private readonly pages: IdentityPages) {}

  /** The people of the current organization and how far their identities are, without personal fields. */
  @Get()
  @Requires('can_view_identity')
  @AnswersPage('identities', UsherIdentitySummary)
  list(
    @CurrentActor() { organizationId }: Actor,
    @List(identityList) query: IdentityListQuery,
  ): Promise<Page<UsherIdentitySummary>> {
    return this.pages.page(organizationId, query);
  }
}
