import { Box, Button } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { type Faults, isEmpty, pick, unsavedIn } from '../../drafts/filling.js';
import { useT } from '../../i18n/useT.js';
import { AskBeforeLeaving } from '../../ui/form/AskBeforeLeaving.js';
import { shownSteps, type StepId, stepOf } from '../identitySteps.js';
import type { FieldPath, IdentitySettings, IdentityView, SaveAction } from '../identityTypes.js';
import { type FieldInputs, inputsOf, sameInput } from '../identityValues.js';
import { ClashNotice } from './ClashNotice.js';
import { OpeningNotice } from './IdentityHeader.js';
import { leftToDo } from './inputs/fieldProblems.js';
import {
  fieldId,
  IdentityFormContext,
  useLeftFields,
  useUnfinishedFields,
} from './inputs/identityForm.js';
import { ReadOnlyIdentity } from './ReadOnlyIdentity.js';
import { LeftToDo, Review } from './Review.js';
import { SaveStatus } from './SaveStatus.js';
import { StepFields } from './StepFields.js';
import { StepFrame } from './StepFrame.js';
import { stepInfos, useStep } from './steps.js';
import { useFinish, useFocusAfter } from './useFinish.js';
import { useIdentityDraft } from './useIdentityDraft.js';
import type { IdentityWork } from './work.js';

interface IdentityWizardProps<A extends SaveAction> {
  view: IdentityView;
  settings: IdentitySettings;
  work: IdentityWork<A>;
}

/** The guided steps for the identity of somebody who has an account. */
export function IdentityWizard<A extends SaveAction>({
  view,
  settings,
  work,
}: IdentityWizardProps<A>): ReactNode {
  const t = useT();
  const [draft, state] = useIdentityDraft(view, work);
  const { inputs, faults } = state;
  const unfinishedFields = useUnfinishedFields();
  const steps = shownSteps(settings.fields);
  // What is finished is shown first; changing it is a choice.
  const finished = view.status === 'validated' || view.status === 'submitted';
  const ids = [...steps.map(({ id }) => id), 'review'] as const;
  const [step, open] = useStep(ids, finished ? 'review' : firstReturned(view, steps));
  const form = {
    inputs,
    faults,
    returned: stillReturned(state.view, view, inputs),
    settings,
    type: draft.type,
    ...unfinishedFields,
    ...useLeftFields(step),
  };
  const finish = useFinish(draft, work);
  const [field, setField] = useState<FieldPath>();
  const left = useRef<HTMLDivElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  // To what is in the way, which has been drawn by then; a clash takes the focus itself.
  const refused = useFocusAfter(() => (state.clash ? null : (left.current ?? notices.current)));
  const go = (next: (typeof ids)[number], path?: FieldPath): void => {
    void draft.save();
    setField(path);
    open(next);
  };
  const wrong = Object.keys(faults).length;
  const isUnsaved = !isEmpty(unsavedIn(state));
  const lead = (path: FieldPath): void => {
    form.leave(path);
    go(stepOf(path), path);
  };
  const submit = async (): Promise<void> => {
    const [missing] = leftToDo(form);
    if (missing) lead(missing);
    else if (!(await finish.act())) refused();
  };
  const choose = (theirs: FieldPath[]): void => {
    draft.choose(theirs);
    void draft.save();
    notices.current?.focus();
  };
  const validates = work.ending === 'validate';
  const finishing = isSettled(state.view, validates, isUnsaved && !work.takesDrafts(state.view)) ? (
    <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'end' }}>
      {work.waysOn}
    </Box>
  ) : (
    <Button
      variant="contained"
      sx={{ ml: 'auto' }}
      loading={finish.busy}
      disabled={state.clash !== null}
      onClick={() => void submit()}
    >
      {t(validates ? 'identities.form.validate' : 'identities.form.submit')}
    </Button>
  );
  if (view.user.status === 'archived' || view.outOfReach === 'holds_more') {
    return (
      <IdentityFormContext value={form}>
        <ReadOnlyIdentity view={view} steps={steps} heading={work.heading(view)} />
      </IdentityFormContext>
    );
  }
  return (
    <IdentityFormContext value={form}>
      <AskBeforeLeaving
        when={unfinishedFields.unfinished.length > 0}
        unsaved={{ any: isUnsaved, save: draft.save }}
        text={t('identities.form.leave_text')}
      />
      {work.heading(state.view)}
      <Box ref={notices} tabIndex={-1} sx={{ outline: 'none' }}>
        <OpeningNotice view={state.view} news={state.clash ? null : state.news} />
        {state.clash && <ClashNotice draft={state} clash={state.clash} onChoose={choose} />}
      </Box>
      <StepFrame
        steps={stepInfos(form, steps, step, t)}
        current={step}
        wanted={field && fieldId(field)}
        onOpen={(next) => go(next)}
        onNext={() => go(ids[ids.indexOf(step) + 1] ?? 'review')}
        finish={step === 'review' && finishing}
        status={
          <SaveStatus
            saving={state.saving}
            wrong={wrong}
            clashing={state.clash !== null}
            onAgain={() => void draft.save()}
          />
        }
      >
        <StepFields steps={steps} current={step} />
        {step === 'review' && (
          <>
            <LeftToDo ref={left} onOpen={lead} />
            <Review steps={steps} onChange={(part) => go(part)} />
          </>
        )}
      </StepFrame>
    </IdentityFormContext>
  );
}

/** @param isCorrected true when what is typed waits to be sent as a whole. */
function isSettled({ status }: IdentityView, validates: boolean, isCorrected: boolean): boolean {
  return !isCorrected && (status === 'validated' || (status === 'submitted' && !validates));
}

/** The step with the first field that came back. */
function firstReturned(
  { returned }: IdentityView,
  steps: { id: StepId; paths: FieldPath[] }[],
): StepId | undefined {
  return steps.find(({ paths }) => paths.some((path) => returned?.[path] !== undefined))?.id;
}

/** Shows why fields came back that are still as they were when the form was opened. */
function stillReturned(
  { returned }: IdentityView,
  opened: IdentityView,
  inputs: FieldInputs,
): Faults {
  const before = inputsOf(opened);
  return pick(returned ?? {}, (path) => sameInput(before[path], inputs[path]));
}
