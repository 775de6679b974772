import type { UseMutationResult } from '@tanstack/react-query';
import { useBasename, useRemoveItemsFromStore } from 'react-admin';
import { useHref } from 'react-router-dom';
import { useResourceName } from '../api/context.js';
import { useVerb } from '../ui/act/useVerb.js';
import { usherResources } from '../api/names.js';
import type { Me } from '../api/types.js';

/** The keys that react-admin's store remembers of a resource in one organization and must not show in another. */
const remembered = ['listParams', 'selectedIds'];

/**
 * Goes over to another organization. The page is loaded anew, so that nothing of the one that was
 * left stays in memory.
 */
export function useSwitchOrganization(): UseMutationResult<Me, Error, string> {
  const home = useHref(useBasename() || '/');
  const name = useResourceName();
  const forget = useRemoveItemsFromStore();
  return useVerb((usher, organizationId: string) => usher.switchOrganization(organizationId), {
    onDone: () => {
      for (const resource of usherResources)
        for (const what of remembered) forget(`${name(resource)}.${what}`);
      window.history.replaceState(null, '', home);
      window.location.reload();
    },
  });
}
