import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useVerb } from '../ui/act/useVerb.js';
import type { PeopleImport, ImportChange } from '../api/importTypes.js';
import { importKey, useRefreshImport } from './useImport.js';

/**
 * Chooses anew how an import is read and judged. Where its rows are judged again, it is `reading`
 * until they are.
 */
export function useChangeImport(id: string): UseMutationResult<PeopleImport, Error, ImportChange> {
  const queryClient = useQueryClient();
  const refresh = useRefreshImport(id);
  return useVerb((usher, change: ImportChange) => usher.changeImport(id, change), {
    inOrderOf: id,
    onDone: (changed) => {
      queryClient.setQueryData(importKey(id), changed);
      // What waits for a judge is shown when it is judged.
      return changed.status === 'reading' ? undefined : refresh();
    },
  });
}
