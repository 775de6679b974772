import { UsherNamed } from '../../../common/dto/named.dto.js';
import { UsherOrganizationLook } from '../../organizations/dto/organization-look.dto.js';
import type { Theme } from '../../people/user.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';

/** An account as its own person sees it. */
export class UsherOwnAccount {
  id: string;
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  /** The tag of the language that they have chosen; null while they have not. */
  language: string | null;
  /** Light, dark or as the system has it; null while they have not chosen. */
  theme: Theme | null;
}

/** A field of the application's: its text is kept in a person's metadata, under the key. */
export class UsherMetadataColumn {
  key: string;
  title: string;
}

/** The organization that somebody is working in. */
export class UsherCurrentOrganization extends UsherOrganizationLook {
  id: string;
  name: string;
  /** The tag of the language that it has chosen; null where it has chosen none of those that are offered. */
  language: string | null;
}

/** The person who is signed in, where, and what they may do there. */
export class UsherMe {
  user: UsherOwnAccount;
  organization: UsherCurrentOrganization;
  /** Every organization that they are an active member of, by name. */
  organizations: UsherNamed[];
  role: Role;
  permissions: string[];
  /** The tag of the language that they read: their own choice, else the organization's; null where there is none. */
  language: string | null;
  /** The tags of the languages that Usher has words for here. */
  languages: string[];
  multiOrganization: boolean;
  /** The one who signs people in: Usher itself, or the host, whose passwords and sessions are none of Usher's. */
  signIn: 'own' | 'host';
  /** The fields that the application adds to a person's metadata. */
  metadataColumns: UsherMetadataColumn[];
}

/** The answer to somebody who has joined, where the host signs people in. */
export class UsherHostWelcome {
  user: UsherOwnAccount;
  organization: UsherNamed;
  /** True when they are signed in to the host already, as the person who has joined. */
  signedIn: boolean;
  /** The address where they sign in to the host, and go on from there to what they came for. */
  signInUrl: string;
  /** The same, to go on to their personal information. */
  welcomeUrl: string;
}
