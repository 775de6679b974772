import type { IdentityView } from '../identityTypes.js';

/** How far an identity is, and since when. */
export type Standing = Pick<IdentityView, 'status' | 'submittedAt' | 'validatedAt'>;

export function standingOf(view: Partial<Standing>): Standing {
  const { status = 'none', submittedAt = null, validatedAt = null } = view;
  return { status, submittedAt, validatedAt };
}

/**
 * What became of an identity that was last seen otherwise, when whoever saves into it would undo
 * or change it unawares: it was validated or submitted. Null when it was neither.
 */
export function doneMeanwhile(seen: Standing, now: Standing): 'validated' | 'submitted' | null {
  const { status } = now;
  if (status !== 'validated' && status !== 'submitted') return null;
  const isNew = status !== seen.status || now[`${status}At`] !== seen[`${status}At`];
  return isNew ? status : null;
}
