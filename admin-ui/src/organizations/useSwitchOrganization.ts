import type { UseMutationResult } from '@tanstack/react-query';
import { useBasename, useRemoveItemsFromStore } from 'react-admin';
import { useVerb } from '../api/hooks.js';
import type { Me } from '../api/types.js';

/** What react-admin's store remembers of one organization and must not show in another. */
const remembered = ['users', 'imports', 'groups', 'emails', 'audit-events'].flatMap((resource) => [
  `${resource}.listParams`,
  `${resource}.selectedIds`,
]);

/**
 * Goes over to another organization. The page is loaded anew, so that nothing of the one that was
 * left stays in memory.
 */
export function useSwitchOrganization(): UseMutationResult<Me, Error, string> {
  const basename = useBasename();
  const forget = useRemoveItemsFromStore();
  return useVerb((usher, organizationId: string) => usher.switchOrganization(organizationId), {
    onDone: () => {
      for (const key of remembered) forget(key);
      window.location.assign(basename || '/');
    },
  });
}
