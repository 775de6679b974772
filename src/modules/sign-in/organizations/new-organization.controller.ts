import { Body, Post } from '@nestjs/common';
import type { UsherNamed } from '../../../common/dto/named.dto.js';
import { UsherController } from '../../../common/http/usher-controller.js';
import { UsherCreateOrganization } from '../../organizations/dto/organization.dto.js';
import { type Actor, CurrentActor, Requires } from '../../permissions/access.js';
import { OwnSignInOnly } from '../../sessions/own-sign-in-only.js';
import { OrganizationSetup } from './organization-setup.js';

@UsherController('organizations')
@OwnSignInOnly()
export class NewOrganizationController {
  constructor(private readonly setup: OrganizationSetup) {}

  /** Makes an organization; the caller becomes its Admin. */
  @Post()
  @Requires('can_create_organization')
  create(
    @Body() { name }: UsherCreateOrganization,
    @CurrentActor() actor: Actor,
  ): Promise<UsherNamed> {
    return this.setup.createFor(actor, name);
  }
}
