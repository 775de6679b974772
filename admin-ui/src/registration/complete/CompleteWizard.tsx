import { Box, Button, Stack } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useT } from '../../i18n/useT.js';
import { leftToDo } from '../../identities/form/inputs/fieldProblems.js';
import { fieldId, IdentityFormContext } from '../../identities/form/inputs/identityForm.js';
import { LeftToDo, Review } from '../../identities/form/Review.js';
import { StepFields } from '../../identities/form/StepFields.js';
import { StepFrame } from '../../identities/form/StepFrame.js';
import { stepInfos, useStep } from '../../identities/form/steps.js';
import { shownSteps, stepOf } from '../../identities/identitySteps.js';
import type {
  CompletedRegistration,
  FieldPath,
  IdentitySettings,
} from '../../identities/identityTypes.js';
import { AskBeforeLeaving } from '../../ui/form/AskBeforeLeaving.js';
import { GroupsInput, RoleInput } from '../../users/PersonInputs.js';
import { accountInputId, AccountInputs } from '../AccountInputs.js';
import { AccountReview } from './AccountReview.js';
import { type AccountFields, useKeptPerson } from './useKeptPerson.js';
import { useNewPerson } from './useNewPerson.js';

type AccountInput = keyof typeof accountInputId;

interface CompleteWizardProps {
  settings: IdentitySettings;
  /** The ids of whoever registers the person, and of their organization. */
  owner: string;
  onDone: (done: CompletedRegistration) => void;
}

/**
 * Account and identity of a new person in the same guided steps; the server gets both at the end.
 */
export function CompleteWizard({ settings, owner, onDone }: CompleteWizardProps): ReactNode {
  const t = useT();
  const steps = shownSteps(settings.fields);
  const ids = ['account', ...steps.map(({ id }) => id), 'review'] as const;
  const [wantedStep, open] = useStep(ids);
  const kept = useKeptPerson(owner);
  // Whatever step the address names, somebody new begins at the first.
  const [begun, setBegun] = useState(kept.before !== undefined);
  const step = begun ? wantedStep : 'account';
  const person = useNewPerson(settings, step, kept);
  const { form, account } = person;
  const [wanted, setWanted] = useState<string>();
  const accountWrong = Object.keys(account.formState.errors).length > 0;

  const go = async (next: (typeof ids)[number]): Promise<void> => {
    if (step === 'account' && (await person.wrongInAccount())) return;
    setWanted(undefined);
    setBegun(true);
    open(next);
  };
  const next = (): void => {
    const paths = steps.find(({ id }) => id === step)?.paths ?? [];
    const wrong = paths.filter((path) => person.wrong[path] !== undefined);
    form.leave(...wrong);
    const [first] = wrong;
    if (first) document.getElementById(fieldId(first))?.focus();
    else void go(ids[ids.indexOf(step) + 1] ?? 'review');
  };
  const lead = (path: FieldPath): void => {
    form.leave(path);
    setWanted(fieldId(path));
    open(stepOf(path));
  };
  const leadToAccount = (field: keyof AccountFields): void => {
    setWanted(field in accountInputId ? accountInputId[field as AccountInput] : undefined);
    open('account');
  };
  const create = async (): Promise<void> => {
    const wrongField = await person.wrongInAccount();
    const [missing] = leftToDo(form);
    if (wrongField) leadToAccount(wrongField);
    else if (missing) lead(missing);
    else {
      const { done, wrong } = await person.create();
      if (done) onDone(done);
      else if (wrong && 'account' in wrong) leadToAccount(wrong.account);
      else if (wrong) lead(wrong.identity);
    }
  };
  return (
    <IdentityFormContext value={form}>
      <AskBeforeLeaving when={person.somethingTyped} text={t('identities.complete.leave_text')} />
      <StepFrame
        steps={[
          {
            id: 'account',
            title: t('identities.step.account'),
            state: accountWrong ? 'wrong' : person.hasEmail && step !== 'account' ? 'done' : 'open',
          },
          ...stepInfos(form, steps, step, t),
        ]}
        current={step}
        wanted={wanted}
        onOpen={(chosen) => void go(chosen)}
        onNext={next}
        finish={
          step === 'review' && (
            <Button
              variant="contained"
              sx={{ ml: 'auto' }}
              loading={person.busy}
              onClick={() => void create()}
            >
              {t('identities.complete.submit')}
            </Button>
          )
        }
      >
        {/* It stays: the username knows whether it was touched. */}
        <Box hidden={step !== 'account'}>
          <FormProvider {...account}>
            <Stack sx={{ gap: 2 }}>
              <AccountInputs />
              <RoleInput />
              <GroupsInput />
            </Stack>
          </FormProvider>
        </Box>
        <StepFields steps={steps} current={step} />
        {step === 'review' && (
          <>
            <LeftToDo onOpen={lead} />
            <Review
              steps={steps}
              onChange={open}
              before={<AccountReview account={account} onChange={() => open('account')} />}
            />
          </>
        )}
      </StepFrame>
    </IdentityFormContext>
  );
}
