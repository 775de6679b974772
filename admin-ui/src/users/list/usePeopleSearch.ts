import { useGetList } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import type { User } from '../../api/types.js';
import { useDebounced } from '../../ui/form/useDebounced.js';

/** The latest few people whom `text` finds, asked for when typing pauses; none for a blank one. */
export function usePeopleSearch(text: string): { found: readonly User[]; isFetching: boolean } {
  const q = useDebounced(text.trim(), 300);
  const name = useResourceName();
  const { data = [], isFetching } = useGetList<User>(
    name('users'),
    {
      filter: { q },
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: q !== '' },
  );
  return { found: q ? data : [], isFetching };
}
