import { useLocation, useNavigate } from 'react-admin';
import { type FaultGroup, verdicts } from '../../api/importTypes.js';
import type { RowFilter } from '../../api/importVerbs.js';

/** A name for one of the counts above the rows; each is a filter. */
export type CountName = 'all' | 'warned' | 'changed_since_preview' | (typeof verdicts)[number];

export interface RowFiltering {
  filter: RowFilter;
  /** The count that is chosen. */
  count: CountName;
  set: (filter: RowFilter) => void;
}

/** The filter of the rows, which stands in the address: a reload keeps it. */
export function useRowFilter(): RowFiltering {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const filter = filterOf(new URLSearchParams(search));
  return {
    filter,
    count: countNameOf(filter),
    set: (next) => {
      const query = new URLSearchParams(
        Object.entries(next).map(([name, value]) => [name, String(value)]),
      ).toString();
      navigate(query === '' ? pathname : `${pathname}?${query}`, { replace: true });
    },
  };
}

/** The filter that a count stands for. */
export function filterOfCount(count: CountName): RowFilter {
  if (count === 'all') return {};
  if (count === 'warned') return { warned: true };
  return count === 'changed_since_preview' ? { outcome: count } : { verdict: count };
}

function countNameOf({ verdict, outcome, warned }: RowFilter): CountName {
  if (warned) return 'warned';
  return outcome ?? verdict ?? 'all';
}

function filterOf(query: URLSearchParams): RowFilter {
  const verdict = verdicts.find((one) => one === query.get('verdict'));
  const [q, code, field] = ['q', 'code', 'field'].map((name) => query.get(name) ?? '');
  return {
    ...(verdict && { verdict }),
    ...(query.get('outcome') === 'changed_since_preview' && { outcome: 'changed_since_preview' }),
    ...(query.get('warned') === 'true' && { warned: true }),
    ...(q && { q }),
    // The server says so where there is no such code.
    ...(code && { code: code as FaultGroup['code'] }),
    ...(field && { field }),
  };
}
