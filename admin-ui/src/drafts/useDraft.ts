import { useEffect, useSyncExternalStore } from 'react';
import type { IdentityView } from '../identities/identityTypes.js';
import type { Draft, DraftState, Refused } from './draft.js';

/** A draft as it is now. It is saved when the page is left. */
export function useDraft<V extends IdentityView, R extends Refused>(
  draft: Pick<Draft<V, R>, 'get' | 'subscribe' | 'watchLeaving'>,
): DraftState<V, R> {
  useEffect(() => draft.watchLeaving(), [draft]);
  return useSyncExternalStore(draft.subscribe, draft.get);
}
