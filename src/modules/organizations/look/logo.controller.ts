import { Delete, Put, Req, UseInterceptors } from '@nestjs/common';
import { TakesOneOf } from '../../../common/openapi/described-routes.js';
import { UsherController } from '../../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../../permissions/access.js';
import type { UsherOrganizationSettings } from '../dto/organization-settings.dto.js';
import { UsherLogoUpload } from '../dto/logo-upload.js';
import { Organizations } from '../organizations.service.js';
import { fileOf, type LogoRequest, LogoUpload } from './logo-upload.interceptor.js';
import { Logos } from './logos.service.js';

/** The logo of the organization that the person is working in. */
@UsherController('organization/logo')
@Requires('can_manage_settings')
export class LogoController {
  constructor(
    private readonly logos: Logos,
    private readonly organizations: Organizations,
  ) {}

  /** Takes a PNG, JPEG, WebP or SVG, of at most 512 kB, which is recognized by its content. */
  @Put()
  @TakesOneOf({ 'multipart/form-data': UsherLogoUpload })
  @UseInterceptors(LogoUpload)
  async put(
    @CurrentActor() actor: Actor,
    @Req() request: LogoRequest,
  ): Promise<UsherOrganizationSettings> {
    await this.logos.put(actor, fileOf(request));
    return this.organizations.settings(actor.organizationId);
  }

  @Delete()
  async remove(@CurrentActor() actor: Actor): Promise<UsherOrganizationSettings> {
    await this.logos.remove(actor);
    return this.organizations.settings(actor.organizationId);
  }
}
