import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import { useNotice, useUsher } from '../../api/hooks.js';
import { problemOf } from '../../api/problem.js';
import { type Faults, pick, type SomeInputs, without } from '../../drafts/filling.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import {
  type IdentityForm,
  useLeftFields,
  useUnfinishedFields,
} from '../../identities/form/inputs/identityForm.js';
import {
  type CompletedRegistration,
  type FieldPath,
  fieldPaths,
  type IdentitySettings,
} from '../../identities/identityTypes.js';
import {
  faultsOf,
  type FieldInputs,
  inputsOf,
  isBlank,
  nest,
  sameInput,
} from '../../identities/identityValues.js';
import { useRefreshPeople } from '../../users/usePersonVerbs.js';
import { type Implausible, implausibleIn } from './implausible.js';
import type { AccountFields, KeptPerson } from './useKeptPerson.js';

const blank = inputsOf({});

interface Created {
  done?: CompletedRegistration;
  /** The first thing that is wrong: a field of the account, else of the identity. */
  wrong?: { account: keyof AccountFields } | { identity: FieldPath } | undefined;
}

interface NewPerson {
  account: UseFormReturn<AccountFields>;
  form: IdentityForm;
  /** The faults of the identity, told or not. */
  wrong: Faults;
  hasEmail: boolean;
  somethingTyped: boolean;
  busy: boolean;
  /** The first field that keeps the account from being left; faults are shown from then on. */
  wrongInAccount: () => Promise<keyof AccountFields | undefined>;
  create: () => Promise<Created>;
}

/**
 * Somebody who is to be registered, kept in this tab alone until the server takes it all.
 * @param step the one that is open.
 */
export function useNewPerson(
  settings: IdentitySettings,
  step: string,
  { before, keep }: KeptPerson,
): NewPerson {
  const usher = useUsher();
  const notice = useNotice();
  const errorText = useErrorText();
  const refresh = useRefreshPeople();
  const queryClient = useQueryClient();
  const unfinishedFields = useUnfinishedFields();
  const leftFields = useLeftFields(step);
  const account = useForm<AccountFields>({
    defaultValues: before?.account ?? { email: '', username: '', role: 'member' },
  });
  const email = useWatch({ control: account.control, name: 'email' });
  const [typed, setTyped] = useState<SomeInputs>(before?.identity ?? {});
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const values = useWatch({ control: account.control });
  const somethingTyped = !!email || Object.keys(typed).length > 0;
  useEffect(() => {
    if (somethingTyped) keep({ account: account.getValues(), identity: typed });
  }, [somethingTyped, keep, account, values, typed]);
  // The address of the account is the one to write to, until another is given.
  const inputs = { ...blank, email, ...typed };
  const wrong: Faults = { ...useImplausible(inputs), ...faults };

  const create = async (): Promise<Created> => {
    setBusy(true);
    try {
      const { username, ...fields } = account.getValues();
      const names = { firstName: text(inputs.given_name), lastName: text(inputs.family_name) };
      const asked = fieldPaths.filter((path) => settings.fields[path] !== 'hidden');
      const given = asked.filter((path) => !isBlank(inputs[path]));
      const done = await usher.completeRegistration({
        account: { ...fields, ...names, username: username || undefined },
        identity: nest(Object.fromEntries(given.map((path) => [path, inputs[path]]))),
      });
      await refresh();
      return { done };
    } catch (error) {
      const errors = problemOf(error)?.errors ?? {};
      const { firstName, lastName, ...accountErrors } = record(errors['account']);
      const found: Faults = {
        ...(typeof firstName === 'string' && { given_name: firstName }),
        ...(typeof lastName === 'string' && { family_name: lastName }),
        ...faultsOf(record(errors['identity'])),
      };
      setFaults(found);
      // What was free before may be taken now.
      void queryClient.invalidateQueries({ queryKey: ['usher', 'availability'] });
      const wrong = setErrors(account, accountErrors) ?? firstWrong(found);
      // That nobody is signed in any more, the page says itself.
      if (!wrong && problemOf(error)?.status !== 401) notice(errorText(error), 'error');
      return { wrong };
    } finally {
      setBusy(false);
    }
  };

  return {
    account,
    form: {
      inputs,
      faults: { ...pick(wrong, (path) => leftFields.left.includes(path)), ...faults },
      returned: {},
      settings,
      type: (path, input) => {
        const one = { [path]: input };
        setTyped((all) => (sameInput(input, blank[path]) ? without(all, one) : { ...all, ...one }));
        setFaults((all) => without(all, one));
      },
      ...unfinishedFields,
      ...leftFields,
    },
    wrong,
    hasEmail: !!email,
    somethingTyped,
    busy,
    wrongInAccount: () =>
      new Promise((answer) => {
        const check = account.handleSubmit(
          () => answer(undefined),
          (errors) => answer(Object.keys(errors)[0] as keyof AccountFields | undefined),
        );
        void check();
      }),
    create,
  };
}

/** Says what the server will refuse, in its words, where it can be known without asking it. */
function useImplausible(inputs: FieldInputs): Faults {
  const t = useT();
  const faults: Faults = {};
  for (const [path, told] of Object.entries(implausibleIn(inputs)) as [FieldPath, Implausible][])
    faults[path] = t(`identities.implausible.${told.reason}`, told.values);
  return faults;
}

/** Shows the account's faults at their fields; the first of them. */
function setErrors(account: UseFormReturn<AccountFields>, errors: object): Created['wrong'] {
  const fields = Object.entries(errors) as [keyof AccountFields, unknown][];
  for (const [field, message] of fields) account.setError(field, { message: String(message) });
  const [first] = fields;
  return first && { account: first[0] };
}

function firstWrong(faults: Faults): Created['wrong'] {
  const identity = fieldPaths.find((path) => faults[path] !== undefined);
  return identity && { identity };
}

function text(input: unknown): string | null {
  return typeof input === 'string' && input.trim() !== '' ? input : null;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
