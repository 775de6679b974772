import type { InvitationMail, InvitationValues } from '../../mail/rendering/composed-mail.js';
import type { MailLook } from '../../mail/rendering/mail-look.js';
import type { Organization } from '../../organizations/organization.entity.js';

/** The organization that a mail is from, and whom it is for. */
interface Between {
  organization: Pick<Organization, 'name' | 'contactEmail' | 'language' | 'welcome'>;
  look: MailLook;
  invitee: { language: string | null };
}

/** Puts a mail about an invitation together. */
export function invitationMail(
  template: InvitationMail['template'],
  { organization, look, invitee }: Between,
  values: Omit<InvitationValues, 'organizationName' | 'contactEmail' | 'welcome'>,
): InvitationMail {
  const { name, contactEmail, language, welcome } = organization;
  return {
    template,
    look,
    chosen: [invitee.language, language],
    values: { organizationName: name, contactEmail, welcome, ...values },
  };
}
