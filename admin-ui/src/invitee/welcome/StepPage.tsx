import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { type Faults, isEmpty, unsavedIn } from '../../drafts/filling.js';
import { Notice } from '../Shell.js';
import { t } from '../words/welcome.js';
import { Fields } from './Fields.js';
import { focusFirst, incompleteDates } from './formFaults.js';
import { Frame } from './Frame.js';
import type { GuidePageProps } from './guideProps.js';
import { failureOf } from './ownDraft.js';
import { Progress } from './Progress.js';
import { Merged, SavedLine } from './SavedLine.js';
import type { Place } from './usePlace.js';
import { stepTitle } from './words.js';

interface StepPageProps extends GuidePageProps {
  index: number;
  /** True when it was opened from the review, to change something. */
  isChange: boolean;
}

/** One step of the guide: some fields, and the way back and on. */
export function StepPage(props: StepPageProps): ReactNode {
  const { index, isChange, steps, state, draft, go } = props;
  const { id, paths } = steps[index] ?? { id: 'person', paths: [] };
  const form = useRef<HTMLFormElement>(null);
  const [isBusy, setBusy] = useState(false);
  /** True when Continue was pressed and that has not been answered yet. */
  const pressed = useRef(false);
  const isCorrection = state.view.status === 'validated';

  const goOn = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    pressed.current = true;
    if (isBusy) return;
    const { hash } = window.location;
    let incomplete: Faults = {};
    setBusy(true);
    // Presses meanwhile are one more, which may be for what was mended meanwhile.
    while (pressed.current) {
      pressed.current = false;
      incomplete = incompleteDates(form.current);
      draft.blame(incomplete);
      draft.dismissNews();
      await (isEmpty(incomplete) ? draft.save() : draft.saveLikely());
    }
    setBusy(false);
    const after = draft.get();
    const { faults, saving, clash } = after;
    const unsaved = unsavedIn(after);
    // What was typed after the last press is no reason to go on, nor is a page that was left.
    const open = paths.filter(
      (path) => path in incomplete || (path in unsaved && (path in faults || !isCorrection)),
    );
    if (window.location.hash !== hash) return;
    if (open.length > 0) focusFirst(open.filter((path) => path in faults));
    else if (saving.state !== 'failed' && !clash) go(next);
  };
  const following = steps[index + 1];
  const next: Place =
    isChange || !following
      ? { name: 'review' }
      : { name: 'step', step: following.id, isChange: false };
  const previous = steps[index - 1];
  const goBack = (): void => {
    void draft.save();
    if (isChange) go({ name: 'review' });
    else if (previous) go({ name: 'step', step: previous.id, isChange: false });
  };

  const failure = failureOf(state);
  return (
    <Frame
      {...props}
      title={stepTitle(id)}
      progress={<Progress index={index} count={steps.length + 1} />}
    >
      {index === 0 && !isChange && <Introduction {...props} />}
      <Merged state={state} />
      <form ref={form} className="fields" onSubmit={(event) => void goOn(event)} noValidate>
        <Fields {...props} paths={paths} />
        {failure && <Notice kind="bad">{failure}</Notice>}
        <div className="ways">
          {(isChange || index > 0) && (
            <button type="button" onClick={goBack}>
              {t('back')}
            </button>
          )}
          <button className="main" type="submit" aria-disabled={isBusy}>
            {t(
              !isChange
                ? 'step.continue'
                : isCorrection
                  ? 'step.to_review'
                  : 'step.save_and_review',
            )}
          </button>
        </div>
      </form>
      <SavedLine state={state} />
    </Frame>
  );
}

function Introduction({ state, steps }: StepPageProps): ReactNode {
  const organization = state.view.organization.name;
  return <p>{t('step.introduction', { organization, count: steps.length })}</p>;
}
