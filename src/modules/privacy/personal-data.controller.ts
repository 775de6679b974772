import { Get, Header, HttpCode, Post } from '@nestjs/common';
import { IdParam, UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../permissions/access.js';
import { Erasing } from './erasing.service.js';
import { PersonalData } from './personal-data.service.js';
import type { UsherPersonalData } from './dto/personal-data.dto.js';

@UsherController('users')
export class PersonalDataController {
  constructor(
    private readonly data: PersonalData,
    private readonly erasing: Erasing,
  ) {}

  /**
   * All that is held about a person, as a file; that it was taken is recorded. Needs can_view_users
   * as well, but for one's own. What they did to others is in it for holders of can_view_audit_log.
   * Nobody takes it of who holds more than they do.
   */
  @Get(':id/personal-data')
  @Requires('can_view_identity')
  @Header('Content-Disposition', 'attachment; filename="personal-data.json"')
  export(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<UsherPersonalData> {
    return this.data.export(actor, id);
  }

  /** Erases all that is held about a person here; there is no way back. */
  @Post(':id/erase')
  @HttpCode(204)
  @Requires('can_manage_settings')
  async erase(
    @CurrentActor() actor: Actor,
    @IdParam(['id', 'user.not_found']) id: string,
  ): Promise<void> {
    await this.erasing.erase(actor, id);
  }
}
