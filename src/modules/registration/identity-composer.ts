import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../common/time/clock.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import { Identity } from '../identities/identity.entity.js';
import { openReturned } from '../identities/sealed-content.js';
import { invitationUrl } from '../invitations/links/invitation-link.js';
import { Invitation, statusOf } from '../invitations/invitation.entity.js';
import type { IdentityMail, IdentityMailValues } from '../mail/rendering/composed-mail.js';
import type { Email } from '../mail/email.entity.js';
import { MailComposers } from '../mail/rendering/mail-composers.js';
import { MailLooks } from '../mail/rendering/mail-looks.service.js';
import type { Organization } from '../organizations/organization.entity.js';
import { Organizations } from '../organizations/organizations.service.js';
import { hasAccount } from '../people/has-account.js';
import { creatorOf, type MemberName, memberNames, type Mentioned } from '../people/member-names.js';
import { type IdentityStatus, Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';

type Template = IdentityMail['template'];
type IdentityEmail = Email & { kind: Template };

const kinds = ['identity_request', 'identity_returned'] as const satisfies readonly Template[];

/** In which states a mail still says what is so. */
const holdsIn: Readonly<Record<Template, readonly IdentityStatus[]>> = {
  identity_request: ['none', 'draft', 'returned'],
  identity_returned: ['returned'],
};

/** The subjects of the mails of one batch, each found by its id. */
interface Facts {
  memberships: readonly Membership[];
  identities: ReadonlyMap<string, Identity>;
  /** The pending ones, by membership. */
  invitations: ReadonlyMap<string, Invitation>;
  organizations: ReadonlyMap<string, Organization>;
  users: ReadonlyMap<string, User>;
  /** The names of those who invite. */
  named: (one: Mentioned) => MemberName | undefined;
}

/** Composes the mails about identities: that something is asked for, never what is known. */
@Injectable()
export class IdentityComposer implements OnModuleInit {
  constructor(
    private readonly composers: MailComposers,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly looks: MailLooks,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.composers.register(kinds, (emails) => this.compose(emails.filter(isOurs)));
  }

  /** Null for the mails that ask for what is there by now, of somebody who cannot come in, or at another address by now. */
  private async compose(
    emails: readonly IdentityEmail[],
  ): Promise<ReadonlyMap<string, IdentityMail | null>> {
    const facts = await this.facts(emails);
    return new Map(emails.map((email) => [email.id, this.mail(email, facts)]));
  }

  private mail(email: IdentityEmail, facts: Facts): IdentityMail | null {
    const { kind, userId, organizationId, recipient } = email;
    const membership = facts.memberships.find(
      (one) => one.userId === userId && one.organizationId === organizationId,
    );
    const organization = facts.organizations.get(organizationId ?? '');
    const user = facts.users.get(userId);
    if (!membership || !organization || user?.email !== recipient) return null;
    const identity = facts.identities.get(membership.id);
    if (!holdsIn[kind].includes(identity?.status ?? 'none')) return null;
    const way = this.wayTo(membership, facts);
    if (!way) return null;
    const returned = identity && openReturned(this.settings.keys, identity);
    return {
      template: kind,
      look: this.looks.of(organization),
      chosen: [user.language, organization.language],
      values: {
        organizationName: organization.name,
        contactEmail: organization.contactEmail,
        firstName: user.firstName,
        email: user.email,
        hasAccount: hasAccount(user),
        joinsByHost: this.settings.signIn !== undefined,
        fieldCount: Object.keys(returned ?? {}).length,
        ...way,
      },
    };
  }

  /** The address where the person gives their information: a member at once, anybody else by their invitation. */
  private wayTo(
    { id, status }: Membership,
    { invitations, named }: Facts,
  ): Pick<IdentityMailValues, 'link' | 'expiresAt' | 'inviterName'> | null {
    if (status === 'archived') return null;
    if (status === 'active') {
      return { link: `${this.settings.pagesUrl}/welcome`, expiresAt: null, inviterName: null };
    }
    const invitation = invitations.get(id);
    if (!invitation) return null;
    return {
      link: invitationUrl(this.settings, 'mailed', invitation),
      expiresAt: invitation.expiresAt,
      inviterName: named(creatorOf(invitation))?.fullName ?? null,
    };
  }

  /** Six statements, however many the mails. */
  private async facts(emails: readonly IdentityEmail[]): Promise<Facts> {
    const userIds = [...new Set(emails.map(({ userId }) => userId))];
    const memberships = await this.database.repository(Membership).findBy({ userId: In(userIds) });
    const ids = memberships.map(({ id }) => id);
    const [identities, pending, organizations] = await Promise.all([
      this.database.repository(Identity).findBy({ id: In(ids) }),
      this.database.repository(Invitation).findBy({ pendingKey: In(ids) }),
      this.organizations.byIds(emails.flatMap(({ organizationId }) => organizationId ?? [])),
    ]);
    const users = await this.database.repository(User).findBy({ id: In(userIds) });
    const named = await memberNames(this.database, pending.map(creatorOf));
    return {
      memberships,
      identities: new Map(identities.map((identity) => [identity.id, identity])),
      invitations: new Map(
        pending.filter((one) => this.works(one)).map((one) => [one.membershipId, one]),
      ),
      organizations,
      users: new Map(users.map((user) => [user.id, user])),
      named,
    };
  }

  private works(invitation: Invitation): boolean {
    const { keys } = this.settings;
    return statusOf(invitation, this.clock.now()) === 'pending' && keys.has(invitation.keyId);
  }
}

function isOurs(email: Email): email is IdentityEmail {
  return (kinds as readonly string[]).includes(email.kind);
}
