import { type ReactNode, useEffect, useState } from 'react';
import { unsavedIn } from '../../drafts/filling.js';
import type { OwnDraftState } from './ownDraft.js';
import { listText, region } from './words.js';

/** For how long something was saved a moment ago. */
const momentMs = 60_000;

type Saving = OwnDraftState['saving'];

/** Says that what is typed is safe, also to a screen reader; its room is there before. */
export function SavedLine({ state }: { state: OwnDraftState }): ReactNode {
  const { saving, faults } = state;
  const isOld = useIsOld(saving);
  const isPartial =
    saving.state === 'saved' && Object.keys(unsavedIn(state)).some((path) => path in faults);
  return (
    <p className="saved quiet" role="status">
      {wordsOf(saving, isOld)}
      {isPartial && ', but for what is marked'}
    </p>
  );
}

function wordsOf(saving: Saving, isOld: boolean): string {
  if (saving.state === 'saving') return 'Saving…';
  if (saving.state === 'failed') return 'Not saved';
  if (saving.state !== 'saved') return '';
  if (!isOld) return 'Saved a moment ago';
  return `Saved at ${new Date(saving.at).toLocaleTimeString(region, { timeStyle: 'short' })}`;
}

function useIsOld(saving: Saving): boolean {
  const [old, setOld] = useState<Saving>();
  useEffect(() => {
    const timer = setTimeout(() => setOld(saving), momentMs);
    return () => clearTimeout(timer);
  }, [saving]);
  return old === saving;
}

/** Shows what others have changed meanwhile, where that was in nobody's way. */
export function Merged({ state }: { state: OwnDraftState }): ReactNode {
  const { news } = state;
  if (!news || news.paths.length === 0) return null;
  return (
    <p className="notice" role="status">
      <span aria-hidden>i</span>
      <span>
        {state.view.organization.name} has changed this meanwhile: {listText(news.paths)}. What you
        typed is kept.
      </span>
    </p>
  );
}
