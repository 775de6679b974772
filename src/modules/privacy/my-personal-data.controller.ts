import { Get, Header } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import { PersonalData } from './personal-data.service.js';
import type { UsherPersonalData } from './dto/personal-data.dto.js';

@UsherController('me/personal-data')
export class MyPersonalDataController {
  constructor(private readonly data: PersonalData) {}

  /** All that is held about oneself, as a file, with the latest of what one did to others. */
  @Get()
  @SignedIn()
  @Header('Content-Disposition', 'attachment; filename="personal-data.json"')
  export(@CurrentActor() actor: Actor): Promise<UsherPersonalData> {
    return this.data.export(actor, actor.userId);
  }
}
