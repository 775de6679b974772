import {
  type QueryKey,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useResourceName } from '../api/context.js';
import { useUsher } from '../api/hooks.js';
import type { PeopleImport } from '../api/importTypes.js';
import { isRunning } from './importStates.js';

export const importKey = (id: string): QueryKey => ['usher', 'import', id];
export const rowsKey = (id: string): QueryKey => ['usher', 'import-rows', id];
export const faultsKey = (id: string): QueryKey => ['usher', 'import-faults', id];
export const undoKey = (id: string): QueryKey => ['usher', 'import-undo', id];
export const previewKey = (id: string): QueryKey => ['usher', 'import-preview', id];

/** An import as the server sees it now; asked again and again while something is going on. */
export function useImport(id: string): UseQueryResult<PeopleImport> {
  const usher = useUsher();
  const found = useQuery({
    queryKey: importKey(id),
    queryFn: () => usher.oneImport(id),
    refetchInterval: ({ state: { data } }) => pause(data),
    retry: false,
  });
  useShowJudged(id, found.data?.status);
  return found;
}

/** The time until the server is asked again, in milliseconds; false: not again. */
function pause(data: PeopleImport | undefined): number | false {
  if (!data) return false;
  if (data.status === 'reading') return 500;
  if (isRunning(data)) return 1_000;
  const isWaiting = data.status === 'ready' || data.status === 'mapping';
  return !isWaiting && (data.mails?.queued ?? 0) > 0 ? 3_000 : false;
}

/** Shows the rows anew when they have been judged again. */
function useShowJudged(id: string, status: PeopleImport['status'] | undefined): void {
  const before = useRef(status);
  const refresh = useRefreshImport(id);
  const show = useEffectEvent(() => void refresh());
  useEffect(() => {
    const wasReading = before.current === 'reading';
    before.current = status;
    if (wasReading && status !== 'reading') show();
  }, [status]);
}

/** Shows an import, its rows and its faults anew. */
export function useRefreshImport(id: string): () => Promise<unknown> {
  const queryClient = useQueryClient();
  const name = useResourceName();
  return () =>
    Promise.all(
      [importKey(id), rowsKey(id), faultsKey(id), previewKey(id), [name('imports')]].map(
        (queryKey) => queryClient.invalidateQueries({ queryKey }),
      ),
    );
}
