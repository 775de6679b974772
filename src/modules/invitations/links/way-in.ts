import type { LinkKind } from './invitation-link.js';

/**
 * The next step of the invitee: choose a password, sign in to the account that they have, or no
 * more than agree to join. The last is for hosts that sign people in themselves.
 */
export type WayIn = 'set_password' | 'sign_in' | 'join';

/**
 * Finds how the holder of a link comes in where Usher has the passwords; undefined when the link
 * lets nobody in. Whoever has a password signs in with it. An account without one gets its password
 * by a link that was e-mailed, or by one copied in the organization that invited it into being: an
 * admin elsewhere, who can copy a link for any address, must not get hold of it
 * (docs/adr/0003-copied-links.md).
 */
export function wayIn(
  link: LinkKind,
  account: { passwordHash: string | null; homeOrganizationId: string },
  organizationId: string,
): Exclude<WayIn, 'join'> | undefined {
  if (account.passwordHash !== null) return 'sign_in';
  const mayClaim = link === 'mailed' || account.homeOrganizationId === organizationId;
  return mayClaim ? 'set_password' : undefined;
}
