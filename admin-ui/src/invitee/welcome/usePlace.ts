import { useCallback, useSyncExternalStore } from 'react';
import { type StepId, stepIds } from '../../identities/identitySteps.js';

/**
 * Knows where the person is on the page. Kept in the address's fragment, so that the browser's own
 * way back and a reload work; it says nothing about the person.
 */
export type Place =
  | { name: 'start' }
  /** Makes what was given readable. */
  | { name: 'given' }
  | { name: 'review' }
  /** `isChange` when it was opened from the review, and leads back there. */
  | { name: 'step'; step: StepId; isChange: boolean };

export function usePlace(): { place: Place; go: (place: Place) => void } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((place: Place) => {
    const { pathname } = window.location;
    window.history.pushState(null, '', pathname + write(place));
    window.dispatchEvent(new Event(moved));
  }, []);
  return { place: read(hash), go };
}

const moved = 'usher:moved';
const change = 'change-';

function subscribe(listener: () => void): () => void {
  const events = ['popstate', 'hashchange', moved];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

function read(hash: string): Place {
  const text = hash.slice(1);
  if (text === 'given' || text === 'review') return { name: text };
  const isChange = text.startsWith(change);
  const step = stepIds.find((id) => id === (isChange ? text.slice(change.length) : text));
  return step ? { name: 'step', step, isChange } : { name: 'start' };
}

function write(place: Place): string {
  if (place.name === 'start') return '';
  if (place.name !== 'step') return `#${place.name}`;
  return `#${place.isChange ? change : ''}${place.step}`;
}
