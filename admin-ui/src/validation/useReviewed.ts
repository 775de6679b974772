import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useUsher } from '../api/hooks.js';
import type { IdentityVersionInfo, IdentityView } from '../identities/identityTypes.js';
import type { Earlier } from './reviewed.js';

/** Each reading is recorded: nothing is read again that nobody asked for. */
export const readOnce = {
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

const answers: IdentityVersionInfo['action'][] = ['validate', 'accept', 'return'];

/** Reads what an identity was when it was last validated or returned; null when it never was. Undefined until it is known. */
export function useEarlier({ id, version }: IdentityView): Earlier | null | undefined {
  const usher = useUsher();
  const { data, isError } = useQuery({
    queryKey: ['usher', 'review', id, 'earlier', version],
    queryFn: async () => {
      const versions = await usher.identityVersions(id);
      const answered = versions.find(
        (one) => one.version < version && answers.includes(one.action),
      );
      if (!answered) return null;
      return { version: answered, fields: await usher.identityVersion(id, answered.version) };
    },
    ...readOnce,
    // While an identity is looked at again that was changed in the meantime.
    placeholderData: keepPreviousData,
  });
  // Without it a review is still possible.
  return isError ? null : data;
}
