import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '../../../common/time/clock.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { MailWordings } from '../../mail/wording/mail-wordings.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
import type { RenderedMail } from '../../mail/rendering/render-mail.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { memberNames } from '../../people/member-names.js';
import type { Actor } from '../../permissions/access.js';
import { invitationMail } from './invitation-mail.js';

/** Somebody who is not invited yet. */
export interface Invitee {
  email: string;
  firstName: string | null;
  hasAccount: boolean;
  /** The tag of the language that they have chosen; null while they have not. */
  language: string | null;
}

/** Shows the mail that an invitation would be, before there is one. */
@Injectable()
export class InvitationPreviews {
  constructor(
    private readonly organizations: Organizations,
    private readonly database: Database,
    private readonly looks: MailLooks,
    private readonly wordings: MailWordings,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The mail that `invitee` would get from `actor` now; its link holds no secret, and lets nobody in. */
  async of(actor: Actor, invitee: Invitee): Promise<RenderedMail> {
    const { renderMail } = await import('../../mail/rendering/render-mail.js');
    const organization = await this.organizations.get(actor.organizationId);
    const named = await memberNames(this.database, [actor]);
    const look = this.looks.of(organization);
    const mail = invitationMail(
      'invitation',
      { organization, look, invitee },
      {
        email: invitee.email,
        firstName: invitee.firstName,
        hasAccount: invitee.hasAccount,
        inviterName: named(actor)?.fullName ?? null,
        link: `${this.settings.pagesUrl}/accept`,
        expiresAt: this.clock.fromNow(organization.invitationDays * DAY),
        joinsByHost: this.settings.signIn !== undefined,
      },
    );
    const wordingsOf = await this.wordings.of([organization.id], ['invitation']);
    const wordings = wordingsOf(organization.id, 'invitation');
    return renderMail({ ...mail, wordings }, this.settings.languages);
  }
}
