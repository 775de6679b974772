import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { unsavedIn } from '../../drafts/filling.js';
import { fieldPaths } from '../../identities/identityTypes.js';
import { Notice } from '../Shell.js';
import { t as common } from '../words/common.js';
import { t } from '../words/welcome.js';
import { Fields } from './Fields.js';
import { focusFirst, incompleteDates } from './formFaults.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { failureOf } from './ownDraft.js';
import { Merged, SavedLine } from './SavedLine.js';
import { listText } from './words.js';

/** Only what came back, with the organization's reason at each field, and one button. */
export function ReturnedPage(props: GuidePageProps): ReactNode {
  const { state, draft, settings, go } = props;
  const { returned, organization } = state.view;
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasAsked, setAsked] = useState(false);
  const shown = fieldPaths.filter(
    // What is wrong beside that, too: else it could never be sent.
    (path) => settings.fields[path] !== 'hidden' && (returned?.[path] ?? state.faults[path]),
  );

  const unsaved = unsavedIn(state);
  const failure = failureOf(state);
  const { uncorrected } = state.view;
  const untouched = shown.filter((path) => uncorrected.includes(path) && !(path in unsaved));

  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const incomplete = incompleteDates(form.current);
    draft.blame(incomplete);
    if (Object.keys(incomplete).length > 0) {
      focusFirst(shown.filter((path) => path in incomplete));
      return;
    }
    if (untouched.length > 0 && !hasAsked) {
      setAsked(true);
      return;
    }
    setBusy(true);
    draft.dismissNews();
    const isSent = await draft.finish('submit');
    setBusy(false);
    const { faults } = draft.get();
    if (isSent) go({ name: 'start' });
    // After what came beside has been drawn.
    else setTimeout(() => focusFirst(fieldPaths.filter((path) => path in faults)));
  };

  return (
    <Frame {...props} title={t('returned.title', { count: shown.length })}>
      <p>{t('returned.text', { organization: organization.name })}</p>
      <Merged state={state} />
      <form ref={form} className="fields" onSubmit={(event) => void send(event)} noValidate>
        <Fields {...props} paths={shown} reasons={returned} />
        {failure && <Notice kind="bad">{failure}</Notice>}
        {hasAsked && untouched.length > 0 && (
          <Notice kind="bad">{t('returned.untouched', { fields: listText(untouched) })}</Notice>
        )}
        <div className="ways">
          <button className="main" type="submit" aria-disabled={isBusy}>
            {isBusy ? common('one_moment') : t('returned.send')}
          </button>
        </div>
      </form>
      <SavedLine state={state} />
      <p className="quiet">
        <button className="plain" onClick={() => go({ name: 'review' })}>
          {t('returned.everything')}
        </button>
      </p>
    </Frame>
  );
}
