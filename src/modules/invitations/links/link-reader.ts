import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/time/clock.js';
import { newId } from '../../../common/random/ids.js';
import { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { tokenId } from '../../../common/secrets/secret-link.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { words } from '../../../words/words.js';
import { Organization } from '../../organizations/organization.entity.js';
import { knownNames } from '../../people/known-names.js';
import { creatorOf, memberNames } from '../../people/member-names.js';
import { Membership } from '../../people/membership.entity.js';
import { User } from '../../people/user.entity.js';
import { CopiedLinks } from './copied-links.js';
import { type LinkKind, linkKindOf } from './invitation-link.js';
import { Invitation, statusOf } from '../invitation.entity.js';
import { type OpenLink, type SignedInAs, type Way, WaysIn } from './ways-in.js';

/** A link that can be used at this moment, and what it is about. */
export interface UsableLink extends OpenLink {
  way: Way;
  /**
   * As its reader may be told: who copied the link may not know what the account is called
   * elsewhere.
   */
  firstName: string | null;
  /** The person who invites, by their full name; null when they have none, or are gone. */
  inviterName: string | null;
}

/** Reads the tokens of secret links. Changes nothing. */
@Injectable()
export class LinkReader {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly copiedLinks: CopiedLinks,
    private readonly waysIn: WaysIn,
  ) {}

  /**
   * @param address whose tries with links that lead nowhere are counted.
   * @throws Problem 404 `invitation.unusable`, the same whatever is wrong; 429 after too many tries.
   */
  async open(token: string, address: string, signedIn: SignedInAs): Promise<UsableLink> {
    await this.limits.take('link_address', address);
    const { invitation, kind } = await this.find(token);
    if (!invitation || !kind || statusOf(invitation, this.clock.now()) !== 'pending') {
      throw unusable();
    }
    const { userId, organizationId, membershipId } = invitation;
    const { manager } = this.database.dataSource;
    const [user, named, organization, membership] = await Promise.all([
      this.database.repository(User).findOneBy({ id: userId }),
      memberNames(this.database, [creatorOf(invitation)]),
      this.database.repository(Organization).findOneBy({ id: organizationId }),
      this.database.repository(Membership).findOneBy({ id: membershipId, status: 'invited' }),
    ]);
    if (!user || !organization || !membership) throw unusable();
    if (kind === 'copied' && !(await this.copiedLinks.carries(manager, invitation))) {
      throw unusable();
    }
    const way = await this.waysIn.of({ kind, invitation, user, organization }, signedIn);
    if (!way) throw unusable();
    await this.limits.giveBack('link_address', address);
    const inviterName = named(creatorOf(invitation))?.fullName ?? null;
    const namesOf = await knownNames(manager, [membership]);
    const { firstName } = kind === 'mailed' ? user : namesOf(membership, user);
    return { kind, way, invitation, user, firstName, organization, inviterName };
  }

  /**
   * The invitation that a token speaks of, and which of its links the token is from: none when it is
   * forged, which takes the same steps whether or not there is such an invitation.
   */
  async find(
    token: string,
  ): Promise<{ invitation: Invitation | null; kind: LinkKind | undefined }> {
    const { keys } = this.settings;
    const id = tokenId(token) ?? newId();
    const invitation = await this.database.repository(Invitation).findOneBy({ id });
    const decoy = { id, nonce: '', keyId: keys.currentKeyId, copiedPermissions: null };
    return { invitation, kind: linkKindOf(keys, invitation ?? decoy, token) };
  }

  /** The invitation that a token is from, also where its link was replaced; null for any other. */
  async findReplaced(token: string): Promise<Invitation | null> {
    const { invitation, kind } = await this.find(token);
    if (!invitation || kind) return invitation;
    const isOfOlder = (nonce: string): boolean =>
      linkKindOf(this.settings.keys, { ...invitation, nonce }, token) !== undefined;
    return invitation.replacedNonces?.some(isOfOlder) ? invitation : null;
  }
}

/** The one refusal of links: unknown, forged, used, revoked and expired alike. */
export function unusable(): Problem {
  return new Problem('invitation.unusable', {
    detail: words('invitation.link_dead'),
  });
}
