import { Body, Get, Put } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { ApiBody } from '../../common/openapi/openapi.js';
import { Organizations } from '../organizations/organizations.service.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import { UsherSaveOwnIdentity } from './dto/save-identity.dto.js';
import { readSaveIdentity, requireSameState } from './dto/save-identity.js';
import { Identities } from './identities.service.js';
import { IdentityReading } from './identity-reading.js';
import { IdentityViews } from './identity-views.js';
import type { UsherOwnIdentity } from './dto/identity.dto.js';

/** Only HR validates. */
const ownActions = ['save_draft', 'submit'] as const;

/** The signed-in person's own identity in their current organization. */
@UsherController('me/identity')
export class MyIdentityController {
  constructor(
    private readonly identities: Identities,
    private readonly reading: IdentityReading,
    private readonly views: IdentityViews,
    private readonly organizations: Organizations,
  ) {}

  /** With what came back and why, and what of it is not corrected yet. */
  @Get()
  @SignedIn()
  async get(@CurrentActor() actor: Actor): Promise<UsherOwnIdentity> {
    return this.named(actor, await this.reading.readOwn(actor));
  }

  @Put()
  @SignedIn()
  @ApiBody({ type: UsherSaveOwnIdentity })
  async save(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<UsherOwnIdentity> {
    const saving = readSaveIdentity(body, ownActions);
    await requireSameState(body, () => this.views.own(actor));
    const changed = await this.identities.saveOwn(actor, saving);
    return this.named(actor, await this.reading.afterSavingOwn(actor, changed));
  }

  private async named(
    { organizationId }: Actor,
    view: Omit<UsherOwnIdentity, 'organization'>,
  ): Promise<UsherOwnIdentity> {
    const { name } = await this.organizations.get(organizationId);
    return { ...view, organization: { name } };
  }
}
