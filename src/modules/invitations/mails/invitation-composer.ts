import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import type { InvitationMail } from '../../mail/rendering/composed-mail.js';
import { invitationMail } from './invitation-mail.js';
import type { Email } from '../../mail/email.entity.js';
import { MailComposers } from '../../mail/rendering/mail-composers.js';
import { MailLooks } from '../../mail/rendering/mail-looks.service.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { hasAccount } from '../../people/has-account.js';
import { creatorOf, memberNames } from '../../people/member-names.js';
import { User } from '../../people/user.entity.js';
import { invitationUrl } from '../links/invitation-link.js';
import { Invitation } from '../invitation.entity.js';

type Template = InvitationMail['template'];
type InvitationEmail = Email & { kind: Template };

const kinds = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
] as const satisfies readonly Template[];

/** Composes the mails about invitations. The secret link is derived here, when the mail is rendered, and kept nowhere. */
@Injectable()
export class InvitationComposer implements OnModuleInit {
  constructor(
    private readonly composers: MailComposers,
    private readonly database: Database,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register(kinds, (emails) => this.compose(emails.filter(isOurs)));
  }

  /** Null for the mails of invitations that are not pending any more, or for another address by now. Four statements, however many the mails. */
  private async compose(
    emails: readonly InvitationEmail[],
  ): Promise<ReadonlyMap<string, InvitationMail | null>> {
    const invitations = await this.pending(emails.map(({ subjectId }) => subjectId));
    const pending = [...invitations.values()];
    const [organizations, people, named] = await Promise.all([
      this.organizations.byIds(pending.map(({ organizationId }) => organizationId)),
      this.people(pending.map(({ userId }) => userId)),
      memberNames(this.database, pending.map(creatorOf)),
    ]);
    return new Map(
      emails.map(({ id, kind, subjectId, recipient }) => {
        const invitation = invitations.get(subjectId);
        const organization = organizations.get(invitation?.organizationId ?? '');
        const invitee = people.get(invitation?.userId ?? '');
        if (!invitation || !organization || !invitee) return [id, null];
        if (invitation.email !== recipient) return [id, null];
        const look = this.looks.of(organization);
        const mail = invitationMail(
          kind,
          { organization, look, invitee },
          {
            firstName: invitee.firstName,
            inviterName: named(creatorOf(invitation))?.fullName ?? null,
            email: invitation.email,
            link: invitationUrl(this.settings, 'mailed', invitation),
            expiresAt: invitation.expiresAt,
            hasAccount: hasAccount(invitee),
            joinsByHost: this.settings.signIn !== undefined,
          },
        );
        return [id, mail];
      }),
    );
  }

  private async pending(ids: string[]): Promise<ReadonlyMap<string, Invitation>> {
    const found = await this.database
      .repository(Invitation)
      .findBy({ id: In(ids), status: 'pending' });
    // Without its key an invitation has no link; it gets another key when it is resent.
    const linked = found.filter(({ keyId }) => this.settings.keys.has(keyId));
    return new Map(linked.map((invitation) => [invitation.id, invitation]));
  }

  private async people(ids: string[]): Promise<ReadonlyMap<string, User>> {
    const found = await this.database.repository(User).findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((user) => [user.id, user]));
  }
}

function isOurs(email: Email): email is InvitationEmail {
  return (kinds as readonly string[]).includes(email.kind);
}
