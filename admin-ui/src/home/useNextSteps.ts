import { useGetList } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { ToldEvent } from '../api/types.js';

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

/** Counts the events that the application did not take. */
export function useFailedEvents(enabled: boolean): number {
  const name = useResourceName();
  const { total } = useGetList<ToldEvent>(
    name('events'),
    { filter: { status: 'failed' }, pagination: { page: 1, perPage: 1 }, sort: newest },
    { enabled },
  );
  return total ?? 0;
}
