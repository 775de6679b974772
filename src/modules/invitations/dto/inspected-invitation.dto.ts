import { UsherName } from '../../../common/dto/named.dto.js';
import { UsherOrganizationLook } from '../../organizations/dto/organization-look.dto.js';
import { UsherPasswordPolicy } from '../../people/dto/password-policy.dto.js';
import type { WayIn } from '../links/way-in.js';

/** The organization that invites, as whoever holds the link may know it. */
export class UsherInvitingOrganization extends UsherOrganizationLook {
  name: string;
}

/** The invitation behind a link. */
export class UsherInspectedInvitation {
  organization: UsherInvitingOrganization;
  /** The person who invites, as the mail says it: null when they have given no name. */
  inviter: UsherName | null;
  email: string;
  firstName: string | null;
  /** The tag of the language of the mail: the person's, or else the organization's; null where neither has one. */
  language: string | null;
  expiresAt: Date;
  /** The way in which the person comes in; `join`: nothing but the link is asked for. */
  next: WayIn;
  /** The place where the person signs in, or signs up, when `next` says so; only where the host does that. */
  signInUrl?: string | undefined;
  passwordPolicy: UsherPasswordPolicy;
}
