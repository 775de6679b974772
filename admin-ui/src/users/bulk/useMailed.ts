import { useQuery } from '@tanstack/react-query';
import type { UsherApi } from '../../api/context.js';
import { useMe, useUsher } from '../../api/hooks.js';
import type { BulkActionName } from './bulkActions.js';
import { filtersOfMailed } from './mailed.js';
import type { People } from './people.js';

/** Counts the people who are mailed by an action, at most: undefined until it is known, null where nobody can be. */
export function useMailed(
  action: BulkActionName,
  people: People,
  count: number,
): number | null | undefined {
  const usher = useUsher();
  const me = useMe();
  const filters = filtersOfMailed(action, people, me?.multiOrganization ?? false);
  const { data } = useQuery({
    // With another number of people there is another number of mails.
    queryKey: ['usher', 'mailed', filters, count],
    queryFn: () => countAll(usher, filters ?? []),
    enabled: me !== undefined && filters !== undefined,
    gcTime: 0,
  });
  return filters ? data : null;
}

async function countAll(
  usher: UsherApi,
  filters: readonly Record<string, unknown>[],
): Promise<number> {
  const counts = await Promise.all(
    filters.map(async (filter) => {
      const { total = 0 } = await usher.getList('users', {
        filter,
        pagination: { page: 1, perPage: 1 },
        sort: { field: 'createdAt', order: 'DESC' },
      });
      return total;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
