import { Delete, Put, Req, UseInterceptors } from '@nestjs/common';
import { TakesOneOf } from '../../common/openapi/described-routes.js';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { UsherLogoUpload } from '../organizations/dto/logo-upload.js';
import type { UsherOrganizationSettings } from '../organizations/dto/organization-settings.dto.js';
import { fileOf, type LogoRequest, LogoUpload } from './logo-upload.interceptor.js';
import { OrganizationSettings } from './organization-settings.service.js';

/** The logo of the organization that the person is working in. */
@UsherController('organization/logo')
@Requires('can_manage_settings')
export class LogoController {
  constructor(private readonly settings: OrganizationSettings) {}

  /** Takes a PNG, JPEG, WebP or SVG, of at most 512 kB, which is recognized by its content. */
  @Put()
  @TakesOneOf({ 'multipart/form-data': UsherLogoUpload })
  @UseInterceptors(LogoUpload)
  put(
    @CurrentActor() actor: Actor,
    @Req() request: LogoRequest,
  ): Promise<UsherOrganizationSettings> {
    return this.settings.putLogo(actor, fileOf(request));
  }

  @Delete()
  remove(@CurrentActor() actor: Actor): Promise<UsherOrganizationSettings> {
    return this.settings.removeLogo(actor);
  }
}
