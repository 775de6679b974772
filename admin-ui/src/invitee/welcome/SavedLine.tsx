import { type ReactNode, useEffect, useState } from 'react';
import { unsavedIn } from '../../drafts/filling.js';
import { region } from '../words/language.js';
import { t } from '../words/welcome.js';
import type { OwnDraftState } from './ownDraft.js';
import { listText } from './words.js';

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
      {wordsOf(saving, isOld, isPartial)}
    </p>
  );
}

function wordsOf(saving: Saving, isOld: boolean, isPartial: boolean): string {
  if (saving.state === 'saving') return t('saved.saving');
  if (saving.state === 'failed') return t('saved.not');
  if (saving.state !== 'saved') return '';
  if (!isOld) return t(isPartial ? 'saved.now_partly' : 'saved.now');
  const time = new Date(saving.at).toLocaleTimeString(region(), { timeStyle: 'short' });
  return t(isPartial ? 'saved.at_partly' : 'saved.at', { time });
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
        {t('saved.merged', {
          organization: state.view.organization.name,
          fields: listText(news.paths),
        })}
      </span>
    </p>
  );
}
