import { Box, Button } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { type Faults, isEmpty, pick, unsavedIn } from '../../drafts/filling.js';
import { useT } from '../../i18n/useT.js';
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { shownSteps, type StepId, stepOf } from '../identitySteps.js';
import { type FieldPath, type IdentitySettings, type IdentityView } from '../identityTypes.js';
import { type FieldInputs, inputsOf, sameInput } from '../identityValues.js';
import { ClashNotice } from './ClashNotice.js';
import { PersonLink } from './IdentityDone.js';
import { IdentityHeader, OpeningNotice } from './IdentityHeader.js';
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

interface IdentityWizardProps {
  view: IdentityView;
  settings: IdentitySettings;
  onDone: (identity: IdentityView) => void;
}

/** The guided steps for the identity of somebody who has an account. */
export function IdentityWizard({ view, settings, onDone }: IdentityWizardProps): ReactNode {
  const t = useT();
  const [draft, state] = useIdentityDraft(view);
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
  const finish = useFinish(view, onDone);
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
  const lead = (path: FieldPath): void => {
    form.leave(path);
    go(stepOf(path), path);
  };
  const submit = async (): Promise<void> => {
    const [missing] = leftToDo(form);
    if (missing) lead(missing);
    else if (!(await finish.act(draft.finish))) refused();
  };
  const choose = (theirs: FieldPath[]): void => {
    draft.choose(theirs);
    void draft.save();
    notices.current?.focus();
  };
  const { status } = state.view;
  const settled = status === 'validated' || (status === 'submitted' && !finish.mayValidate);
  const finishing = settled ? (
    <Box sx={{ ml: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'end' }}>
      <PersonLink id={view.id} />
      <LinkButton to="/registration/identity">{t('identities.done.another')}</LinkButton>
    </Box>
  ) : (
    <Button
      variant="contained"
      sx={{ ml: 'auto' }}
      loading={finish.busy}
      disabled={state.clash !== null}
      onClick={() => void submit()}
    >
      {t(finish.mayValidate ? 'identities.form.validate' : 'identities.form.submit')}
    </Button>
  );
  if (view.user.status === 'archived' || view.outOfReach === 'holds_more') {
    return (
      <IdentityFormContext value={form}>
        <ReadOnlyIdentity view={view} steps={steps} />
      </IdentityFormContext>
    );
  }
  return (
    <IdentityFormContext value={form}>
      <AskBeforeLeaving
        when={unfinishedFields.unfinished.length > 0}
        unsaved={{ any: !isEmpty(unsavedIn(state)), save: draft.save }}
        text={t('identities.form.leave_text')}
      />
      <IdentityHeader view={state.view} />
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
