import { words } from '../../../words/words.js';
import type { InvitationMail, InvitationValues } from '../../mail/rendering/composed-mail.js';
import type { Organization } from '../../organizations/organization.entity.js';

/** Puts a mail about an invitation together. */
export function invitationMail(
  template: InvitationMail['template'],
  { name, contactEmail, language }: Pick<Organization, 'name' | 'contactEmail' | 'language'>,
  invitee: { language: string | null },
  values: Omit<InvitationValues, 'organizationName' | 'contactEmail'>,
): InvitationMail {
  return {
    template,
    chosen: [invitee.language, language],
    subject: words(`mail.${template}.subject`, { organization: name }),
    values: { organizationName: name, contactEmail, ...values },
  };
}
