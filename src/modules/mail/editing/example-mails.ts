import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '../../../common/time/clock.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { memberNames, type Mentioned } from '../../people/member-names.js';
import { User } from '../../people/user.entity.js';
import type { WordedMail } from '../rendering/composed-mail.js';
import { MailLooks } from '../rendering/mail-looks.service.js';
import { shownOriginal } from '../rendering/original-wording.js';
import { isSameWording, noWordings } from '../wording/mail-wordings.js';
import type { WordedKind, Wording } from '../wording/placeholders.js';

/** The wording that an example is made with, and of what. */
export interface Exampled {
  kind: WordedKind;
  language: Language;
  wording: Wording;
  /** True when it is to somebody who has an account; default false. */
  hasAccount?: boolean;
}

/** Makes mails to look at: as the person who looks would get them. */
@Injectable()
export class ExampleMails {
  constructor(
    private readonly database: Database,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The mail to `person`, and from them; its link holds no secret, and lets nobody in. Null for nobody. */
  async of(
    person: Mentioned,
    { kind, language, wording, hasAccount = false }: Exampled,
  ): Promise<WordedMail | null> {
    const [organization, user, named] = await Promise.all([
      this.organizations.get(person.organizationId),
      this.database.repository(User).findOneBy({ id: person.userId }),
      memberNames(this.database, [person]),
    ]);
    if (!user) return null;
    // The original knows how to speak of those who have no name.
    const isOriginal = isSameWording(wording, shownOriginal(kind, language));
    const about = {
      look: this.looks.of(organization),
      chosen: [language.tag],
      wordings: isOriginal ? noWordings : new Map([[language.tag, wording]]),
    };
    const values = {
      organizationName: organization.name,
      contactEmail: organization.contactEmail,
      firstName: user.firstName,
      inviterName: named(person)?.fullName ?? null,
      email: user.email,
      hasAccount,
      joinsByHost: this.settings.signIn !== undefined,
    };
    const { pagesUrl } = this.settings;
    if (kind === 'identity_request' || kind === 'identity_returned') {
      const toMember = { link: `${pagesUrl}/welcome`, expiresAt: null, fieldCount: 2 };
      return { ...about, template: kind, values: { ...values, ...toMember } };
    }
    const link = `${pagesUrl}/accept`;
    const expiresAt = this.clock.fromNow(organization.invitationDays * DAY);
    const { welcome } = organization;
    return { ...about, template: kind, values: { ...values, link, expiresAt, welcome } };
  }
}
