import { Body, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { ApiBody } from '../../common/openapi/openapi.js';
import { Problem } from '../../common/problem/problem.js';
import { type Actor, CurrentActor, demand, Requires } from '../permissions/access.js';
import { readReviewIdentity } from './dto/review-identity.js';
import { UsherReviewIdentity, UsherSaveIdentity } from './dto/save-identity.dto.js';
import { readSaveIdentity, requireSameState } from './dto/save-identity.js';
import { Identities } from './identities.service.js';
import { IdentityReading } from './identity-reading.js';
import { IdentityHistory } from './identity-history.js';
import { IdentityViews } from './identity-views.js';
import { Reviewing } from './reviewing.js';
import type { UsherIdentity } from './dto/identity.dto.js';
import type { UsherIdentityContent, UsherIdentityVersion } from './dto/identity-version.dto.js';

/** The digital identities of the organization's people, for HR. */
@UsherController('identities')
export class IdentitiesController {
  constructor(
    private readonly identities: Identities,
    private readonly reviewing: Reviewing,
    private readonly views: IdentityViews,
    private readonly history: IdentityHistory,
    private readonly reading: IdentityReading,
  ) {}

  /** With the personal fields; that it was read is recorded. */
  @Get(':userId')
  @Requires('can_view_identity')
  one(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
  ): Promise<UsherIdentity> {
    return this.reading.read(actor, userId);
  }

  @Put(':userId')
  @Requires('can_register_identity')
  @ApiBody({ type: UsherSaveIdentity })
  async save(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
    @Body() body: unknown,
  ): Promise<UsherIdentity> {
    const saving = readSaveIdentity(body);
    if (saving.action === 'validate') demand(actor, 'can_validate_identity');
    await requireSameState(body, () => this.views.state(actor, userId));
    const changed = await this.identities.save(actor, userId, saving);
    return this.reading.afterSaving(actor, userId, changed);
  }

  /** Accepts what was submitted, or returns fields of it with reasons. */
  @Post(':userId/review')
  @HttpCode(200)
  @Requires('can_validate_identity')
  @ApiBody({ type: UsherReviewIdentity })
  async review(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
    @Body() body: unknown,
  ): Promise<UsherIdentity> {
    await this.reviewing.review(actor, userId, readReviewIdentity(body));
    return this.views.asFarAsMaySee(actor, userId);
  }

  /** Its versions: who changed it, when, and where each came from; newest first. */
  @Get(':userId/versions')
  @Requires('can_view_identity')
  versions(
    @CurrentActor() { organizationId }: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
  ): Promise<UsherIdentityVersion[]> {
    return this.history.of(organizationId, userId);
  }

  /** The contents of a version; that it was read is recorded. */
  @Get(':userId/versions/:version')
  @Requires('can_view_identity')
  async version(
    @CurrentActor() actor: Actor,
    @IdParam(['userId', 'user.not_found']) userId: string,
    @Param('version') text: string,
  ): Promise<UsherIdentityContent> {
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Problem('identity.version_not_found');
    const version = Number(text);
    const fields = await this.history.contentOf(actor.organizationId, userId, version);
    await this.reading.record(actor, userId, version);
    return { ...fields, version };
  }
}
