import type { IdentityListItem } from '../identities/identityTypes.js';

/** The reasons why an identity waits: it is new, was edited after it was validated, or corrected after it was returned. */
export type WaitingKind = 'new' | 'edited' | 'corrected';

export function waitingKind({
  validatedAt,
  returnedAt,
}: Pick<IdentityListItem, 'validatedAt' | 'returnedAt'>): WaitingKind {
  const answers: [WaitingKind, string | null][] = [
    ['edited', validatedAt],
    ['corrected', returnedAt],
  ];
  const given = answers.filter(([, at]) => at !== null);
  // The latest answer is what it waits after.
  given.sort(([, one], [, other]) => Date.parse(other ?? '') - Date.parse(one ?? ''));
  return given[0]?.[0] ?? 'new';
}
