import { Box, Button } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { AskBeforeLeaving } from '../../ui/AskBeforeLeaving.js';
import { LinkButton } from '../../ui/LinkButton.js';
import { shownSteps, type StepId, stepOf } from '../identitySteps.js';
import {
  type FieldPath,
  fieldPaths,
  type IdentitySettings,
  type IdentityView,
} from '../identityTypes.js';
import { type FieldInputs, inputsOf, sameInput } from '../identityValues.js';
import { ClashNotice } from './ClashNotice.js';
import { type Faults, inputsIn, without } from './draft.js';
import { IdentityHeader } from './IdentityHeader.js';
import { fieldId, IdentityFormContext } from './identityForm.js';
import { LeftToDo } from './LeftToDo.js';
import { leftToDo } from './leftToDo.js';
import { OpeningNotice } from './OpeningNotice.js';
import { PersonLink } from './PersonLink.js';
import { ReadOnlyIdentity } from './ReadOnlyIdentity.js';
import { Review } from './Review.js';
import { SaveStatus } from './SaveStatus.js';
import { StepFrame } from './StepFrame.js';
import { stepInfos } from './stepInfos.js';
import { StepsFields } from './StepsFields.js';
import { useDraft } from './useDraft.js';
import { useFinish } from './useFinish.js';
import { useFocusAfter } from './useFocusAfter.js';
import { useLeftFields } from './useLeftFields.js';
import { useStep } from './useStep.js';
import { useUnfinishedFields } from './useUnfinished.js';

interface IdentityWizardProps {
  view: IdentityView;
  settings: IdentitySettings;
  onDone: (identity: IdentityView) => void;
}

/** The guided steps for the identity of somebody who has an account. */
export function IdentityWizard({ view, settings, onDone }: IdentityWizardProps): ReactNode {
  const t = useT();
  const handle = useDraft(view);
  const { draft, saving } = handle;
  const inputs = inputsIn(draft);
  const unfinishedFields = useUnfinishedFields();
  const steps = shownSteps(settings.fields);
  // What is finished is shown first; changing it is a choice.
  const finished = view.status === 'validated' || view.status === 'submitted';
  const ids = [...steps.map(({ id }) => id), 'review'] as const;
  const [step, open] = useStep(ids, finished ? 'review' : firstReturned(view, steps));
  const form = {
    inputs,
    faults: draft.faults,
    returned: stillReturned(handle.view, view, inputs),
    settings,
    type: handle.type,
    ...unfinishedFields,
    ...useLeftFields(step),
  };
  const finish = useFinish(view, onDone);
  const [field, setField] = useState<FieldPath>();
  const left = useRef<HTMLDivElement>(null);
  const notices = useRef<HTMLDivElement>(null);
  // To what is in the way, which has been drawn by then; a clash takes the focus itself.
  const refused = useFocusAfter(() => (draft.clash ? null : (left.current ?? notices.current)));
  const go = (next: (typeof ids)[number], path?: FieldPath): void => {
    void handle.save();
    setField(path);
    open(next);
  };
  const wrong = Object.keys(draft.faults).length;
  const lead = (path: FieldPath): void => {
    form.leave(path);
    go(stepOf(path), path);
  };
  const submit = async (): Promise<void> => {
    const [missing] = leftToDo(form);
    if (missing) lead(missing);
    else if (!(await finish.act(handle.finish))) refused();
  };
  const choose = (theirs: FieldPath[]): void => {
    handle.choose(theirs);
    notices.current?.focus();
  };
  const { status } = handle.view;
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
      disabled={draft.clash !== null}
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
        unsaved={handle.unsaved}
        text={t('identities.form.leave_text')}
      />
      <IdentityHeader view={handle.view} />
      <Box ref={notices} tabIndex={-1} sx={{ outline: 'none' }}>
        <OpeningNotice view={handle.view} news={draft.clash ? null : handle.news} />
        {draft.clash && <ClashNotice draft={draft} clash={draft.clash} onChoose={choose} />}
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
            saving={saving}
            wrong={wrong}
            clashing={draft.clash !== null}
            onAgain={() => void handle.save()}
          />
        }
      >
        <StepsFields steps={steps} current={step} />
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

/** Why fields came back that are still as they were when the form was opened. */
function stillReturned(
  { returned }: IdentityView,
  opened: IdentityView,
  inputs: FieldInputs,
): Faults {
  const before = inputsOf(opened);
  const changed = fieldPaths.filter((path) => !sameInput(before[path], inputs[path]));
  return without(returned ?? {}, changed);
}
