import type { EntityManager } from 'typeorm';
import type { Language } from '../../../words/language.js';
import type { Organization } from '../../organizations/organization.entity.js';
import type { User } from '../../people/user.entity.js';
import type { LinkKind } from './invitation-link.js';
import type { Invitation } from '../invitation.entity.js';
import type { WayIn } from './way-in.js';

/** A link that works at this moment, and what it is about. */
export interface OpenLink {
  kind: LinkKind;
  invitation: Invitation;
  user: User;
  organization: Organization;
}

/** The account that the request of a link's holder is signed in as, as far as there is one. */
export interface SignedInAs {
  /** Usher's id of it. */
  userId?: string | undefined;
  /** The host's id of it. */
  externalId?: string | undefined;
}

/** The one way in that a link opens to its holder. */
export interface Way {
  next: WayIn;
  /**
   * Goes it, as far as that happens outside of the transaction that accepts.
   * @param password the one that the person has chosen.
   * @param language in which the person accepts.
   * @returns what is left to write of the account, in that transaction.
   * @throws Problem 401 `auth.sign_in_required`; 422 with `errors.password`, or
   * `invitation.account_refused`.
   */
  take(
    password: string | undefined,
    language: Language,
  ): Promise<(manager: EntityManager) => Promise<void>>;
}

/**
 * Knows how people come in by a link: with a password of Usher's (`OwnWaysIn`), or with an account
 * of the host (`HostWaysIn`).
 */
export abstract class WaysIn {
  /** Finds the way in of a link's holder; undefined when the link lets nobody in. */
  abstract of(link: OpenLink, signedIn: SignedInAs): Promise<Way | undefined>;

  /** Gives where the holder of a link signs in; undefined where the accept page does that itself. */
  abstract signInUrl(): string | undefined;
}
