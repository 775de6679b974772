/** Somebody who is to be invited, as the application's hook sees them. */
export interface InviteCandidate {
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  role: 'admin' | 'hr' | 'member';
  /** Names of custom groups. */
  groups: readonly string[];
}

/** The circumstances in which people are to be invited. */
export interface InviteContext {
  organizationId: string;
  /** The person who invites. */
  userId: string;
  /** The import by which they are invited; null for a single person. */
  importId: string | null;
}

/** Says why one of the candidates may not be invited. */
export interface InviteRefusal {
  /** The place among the candidates, from 0. */
  index: number;
  /** The field that is at fault; without one, the e-mail address. */
  field?: 'email' | 'username' | 'firstName' | 'lastName' | 'role' | 'groups';
  /** Words for the one who invites. */
  message: string;
}

/**
 * Looks at people before they are invited: one, or at most 1,000 of a file. What it refuses is a
 * fault at its row, or at the field of the form. When it throws, or has not answered within 30 seconds,
 * nothing is done.
 */
export type BeforeInvite = (
  candidates: readonly InviteCandidate[],
  context: InviteContext,
) => readonly InviteRefusal[] | undefined | Promise<readonly InviteRefusal[] | undefined>;

/** The functions by which the application has a say in what Usher is about to do. */
export interface UsherHooks {
  beforeInvite?: BeforeInvite;
}
