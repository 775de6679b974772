import { useGetList } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { Import } from '../api/importTypes.js';
import type { Email, ToldEvent } from '../api/types.js';

const newest = { field: 'createdAt', order: 'DESC' } as const;

/** Tells whether the person is the only one here so far; undefined until it is known. */
export function useAlone(enabled: boolean): boolean | undefined {
  const name = useResourceName();
  const { total } = useGetList(
    name('users'),
    { filter: {}, pagination: { page: 1, perPage: 1 }, sort: newest },
    { enabled },
  );
  return total === undefined ? undefined : total <= 1;
}

/** Among the latest imports those that wait for a check or are running. */
export function useOpenImports(enabled: boolean): Import[] {
  const name = useResourceName();
  const { data } = useGetList<Import>(
    name('imports'),
    { pagination: { page: 1, perPage: 10 }, sort: newest },
    { enabled },
  );
  return (data ?? []).filter(({ status }) => ['ready', 'queued', 'processing'].includes(status));
}

/** Counts the mails that were not delivered. */
export function useFailedMails(enabled: boolean): number {
  return useFailed('emails', enabled);
}

/** Counts the events that the application did not take. */
export function useFailedEvents(enabled: boolean): number {
  return useFailed('events', enabled);
}

function useFailed(resource: 'emails' | 'events', enabled: boolean): number {
  const name = useResourceName();
  const { total } = useGetList<Email | ToldEvent>(
    name(resource),
    { filter: { status: 'failed' }, pagination: { page: 1, perPage: 1 }, sort: newest },
    { enabled },
  );
  return total ?? 0;
}
