import type { IdentityView } from '../identities/identityTypes.js';
import type { Draft, DraftState, Refused } from './draft.js';
import { pathsOf, unsavedIn } from './filling.js';

/** The pause after the last key before a draft is saved, in milliseconds. */
const pause = 2000;
/** The pause after a save that got no answer before it is tried again, in milliseconds. */
const patience = 10_000;

/**
 * Saves a draft by itself: a while after something was typed, and again when the server did not
 * answer.
 * @returns ends it.
 */
export function autosave<V extends IdentityView, R extends Refused>(
  draft: Pick<Draft<V, R>, 'get' | 'keep' | 'subscribe'>,
): () => void {
  let before = draft.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveAfter = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void draft.keep(), delay);
  };
  const unsubscribe = draft.subscribe(() => {
    const now = draft.get();
    if (pathsOf(unsavedIn(now)).some((path) => now.inputs[path] !== before.inputs[path]))
      saveAfter(pause);
    else if (now.saving !== before.saving) {
      // Who saves meanwhile saves this too.
      if (now.saving.state === 'saving') clearTimeout(timer);
      if (isUnanswered(now)) saveAfter(patience);
    }
    before = now;
  });
  const onOnline = (): void => {
    if (isUnanswered(draft.get())) saveAfter(0);
  };
  window.addEventListener('online', onOnline);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('online', onOnline);
  };
}

/** Nothing is wrong with what was sent: there was no answer, or none by Usher. */
function isUnanswered({ saving }: Pick<DraftState, 'saving'>): boolean {
  if (saving.state !== 'failed') return false;
  const { status } = saving.refusal;
  return status === 0 || status >= 500;
}
