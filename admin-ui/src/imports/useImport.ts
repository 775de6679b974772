import {
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useResourceName } from '../api/context.js';
import { useUsher } from '../api/hooks.js';
import type { Import } from '../api/importTypes.js';
import { isRunning } from './importStates.js';

export const importKey = (id: string): QueryKey => ['usher', 'import', id];
export const rowsKey = (id: string): QueryKey => ['usher', 'import-rows', id];

/** An import as the server sees it now; asked again and again while something is going on. */
export function useImport(id: string): UseQueryResult<Import> {
  const usher = useUsher();
  return useQuery({
    queryKey: importKey(id),
    queryFn: () => usher.oneImport(id),
    refetchInterval: ({ state: { data } }) => pause(data),
    retry: false,
  });
}

/** The time until the server is asked again, in milliseconds; false: not again. */
function pause(data: Import | undefined): number | false {
  if (!data) return false;
  if (isRunning(data)) return 1_000;
  return data.status !== 'ready' && (data.mails?.queued ?? 0) > 0 ? 3_000 : false;
}

/** Shows an import and its rows anew. */
export function useRefreshImport(id: string): () => Promise<unknown> {
  const queryClient = useQueryClient();
  const name = useResourceName();
  return () =>
    Promise.all(
      [importKey(id), rowsKey(id), [name('imports')]].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
