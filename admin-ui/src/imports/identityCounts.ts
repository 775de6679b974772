import type { PeopleImport } from '../api/importTypes.js';

/** Counts how many of the rows to be processed make an identity of which state, and how many none; undefined where nothing is said of it. */
export function identityCounts({
  counts: { ready, existingAccount },
  identities,
}: {
  counts: Pick<PeopleImport['counts'], 'ready' | 'existingAccount'>;
  identities?: PeopleImport['identities'];
}): Record<'validated' | 'draft' | 'none', number> | undefined {
  if (!identities) return undefined;
  const { draft, validated } = identities;
  return { validated, draft, none: ready + existingAccount - draft - validated };
}
