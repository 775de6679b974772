import { useEffect, useEffectEvent } from 'react';
import { problemOf } from '../../api/problem.js';
import type { Saving } from './draft.js';

/** How long after a save that got no answer it is tried again, in milliseconds. */
const pause = 10_000;

/** Saves again by itself when the server could not be reached: after a while, and once back online. */
export function useAgain(saving: Saving, save: () => Promise<boolean>): void {
  const again = useEffectEvent(() => void save());
  const unanswered = saving.state === 'failed' && isUnanswered(saving.error);
  useEffect(() => {
    if (!unanswered) return;
    const timer = setInterval(() => again(), pause);
    const online = (): void => again();
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [unanswered]);
}

/** Nothing is wrong with what was sent: there was no answer, or none by Usher. */
function isUnanswered(error: unknown): boolean {
  const status = problemOf(error)?.status ?? 0;
  return status === 0 || status >= 500;
}
