import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { User } from '../../api/types.js';

/** Some people, or all that a filter of their list finds. */
export type People = { ids: string[] } | { filter: Record<string, unknown> };

/** The people in the list whom something is done to. */
export interface ChosenPeople {
  people: People;
  count: number;
  /** True for all that the filter finds. */
  isAll: boolean;
  /** True when the filter finds more than are ticked. */
  hasMore: boolean;
  chooseAll: () => void;
  chooseTicked: () => void;
}

/**
 * The people who are ticked, until all that the filter finds are chosen. That is over as soon as other
 * people are ticked or filtered for.
 */
export function useChosenPeople(): ChosenPeople {
  const list = useListContext<User>();
  const { selectedIds: ids, total = 0 } = list;
  const filter = list.filterValues as Record<string, unknown>;
  const now = JSON.stringify([ids, filter]);
  const [allOf, setAllOf] = useState<string>();
  const isAll = ids.length > 0 && allOf === now;
  // For good: the same people may be ticked again, and only they are meant then.
  if (allOf !== undefined && !isAll) setAllOf(undefined);
  return {
    people: isAll ? { filter } : { ids },
    count: isAll ? total : ids.length,
    isAll,
    hasMore: total > ids.length,
    chooseAll: () => setAllOf(now),
    chooseTicked: () => setAllOf(undefined),
  };
}
