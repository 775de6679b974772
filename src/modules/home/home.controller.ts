import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { MailOutages } from '../mail/sending/mail-outages.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import type { UsherHome } from './dto/home.dto.js';

@UsherController('home')
export class HomeController {
  constructor(private readonly outages: MailOutages) {}

  @Get()
  @SignedIn()
  async home(@CurrentActor() { organizationId, permissions, language }: Actor): Promise<UsherHome> {
    if (!permissions.has('can_resend_invitation')) return {};
    return { mail: await this.outages.stateFor(organizationId, language) };
  }
}
