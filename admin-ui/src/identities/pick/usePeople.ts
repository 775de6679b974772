import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, type UseGetListHookValue } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import type { IdentityListItem } from '../identityTypes.js';
import { useDebounced } from '../../ui/form/useDebounced.js';

export const identityFilters = [
  'unvalidated',
  'none',
  'draft',
  'returned',
  'submitted',
  'validated',
  'any',
] as const;

export const accountFilters = ['any', 'invited', 'active', 'archived'] as const;

export interface PeopleFilter {
  q: string;
  /**
   * Undefined until it is chosen: without a search, whoever has no validated identity; else all.
   */
  status: (typeof identityFilters)[number] | undefined;
  accountStatus: (typeof accountFilters)[number];
}

export interface FoundPeople {
  filter: PeopleFilter;
  setFilter: (filter: PeopleFilter) => void;
  found: UseGetListHookValue<IdentityListItem>;
  /** True when what was found is what is asked for, and not what was asked for before. */
  settled: boolean;
  more: () => void;
}

/** The time that the person's last key must be ago before the server is asked, in milliseconds. */
const pause = 250;
const pageSize = 20;

/** Searches the registry. */
export function usePeople(): FoundPeople {
  const name = useResourceName();
  const [filter, setFilter] = useState<PeopleFilter>({
    q: '',
    status: undefined,
    accountStatus: 'any',
  });
  const [perPage, setPerPage] = useState(pageSize);
  const wanted = useDebounced(filter, pause);
  const { q, accountStatus } = wanted;
  const status = statusOf(wanted);
  const found = useGetList<IdentityListItem>(
    name('identities'),
    {
      filter: {
        ...(q.trim() && { q: q.trim() }),
        ...(status === 'unvalidated' ? { validated: false } : status !== 'any' && { status }),
        ...(accountStatus !== 'any' && { accountStatus }),
      },
      pagination: { page: 1, perPage },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { placeholderData: keepPreviousData },
  );
  return {
    filter,
    setFilter: (next) => {
      setPerPage(pageSize);
      setFilter(next);
    },
    found,
    settled: wanted === filter && !found.isFetching,
    more: () => setPerPage(perPage + pageSize),
  };
}

/** In which state the identities are that somebody looks for. */
export function statusOf({ status, q }: PeopleFilter): (typeof identityFilters)[number] {
  return status ?? (q.trim() === '' ? 'unvalidated' : 'any');
}
