import { Get } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { MailOutages, type MailState } from '../mail/mail-outages.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';

/** The parts of somebody's home. Each part is there for those whom it concerns. */
export interface HomeView {
  /** For those who may resend invitations. */
  mail?: MailState;
}

@UsherController('home')
export class HomeController {
  constructor(private readonly outages: MailOutages) {}

  @Get()
  @SignedIn()
  async home(@CurrentActor() { organizationId, permissions, language }: Actor): Promise<HomeView> {
    if (!permissions.has('can_resend_invitation')) return {};
    return { mail: await this.outages.stateFor(organizationId, language) };
  }
}
