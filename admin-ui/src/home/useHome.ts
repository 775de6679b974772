import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useUsher } from '../api/hooks.js';
import type { Home } from '../api/types.js';

/** The pause between questions how things are, in milliseconds. */
const pause = 15_000;

/**
 * Asks how things are, again and again: undefined until it is known.
 * @param since the moment from which on people were added who are in the funnel.
 */
export function useHome(since?: string): Home | undefined {
  const usher = useUsher();
  const { data } = useQuery({
    queryKey: ['usher', 'home', since ?? null],
    queryFn: () => usher.home(since),
    refetchInterval: pause,
    placeholderData: keepPreviousData,
  });
  return data;
}
