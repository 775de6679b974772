import { useEffect, useState } from 'react';
import { useFormContext, type UseFormReturn, useWatch } from 'react-hook-form';
import type { Availability } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useAvailability } from './useAvailability.js';
import { deriveUsername, looksLikeEmail } from './username.js';

export interface AccountFields {
  availability: Availability;
  checking: boolean;
  /** The person has an account elsewhere, which has its own username. */
  existing: boolean;
  /** The derived username that was taken, when its suggestion stands in the field by itself. */
  adoptedInsteadOf: string | undefined;
  /** The person types a username: it no longer follows the e-mail. */
  touchUsername: () => void;
  /** The person leaves the username; when it is blank it follows the e-mail again. */
  leaveUsername: () => void;
  adopt: (username: string) => void;
  /** The faults that are known, in words. */
  validateEmail: (value?: string | null) => string | undefined;
  validateUsername: (value?: string | null) => string | undefined;
}

/** Lets the username follow the e-mail until it is touched, and asks whether both are free. */
interface Values {
  email: string;
  username: string;
}

export function useAccountFields(): AccountFields {
  const t = useT();
  const form = useFormContext<Values>();
  const { setValue, getValues } = form;
  const values = useWatch<{ email?: string | null; username?: string | null }>();
  const email = values.email ?? '';
  const username = values.username ?? '';
  const derived = deriveUsername(email);
  // A form that comes back with a username of its own keeps it.
  const [touched, setTouched] = useState(username !== '' && username !== derived);
  const { availability, checking } = useAvailability(looksLikeEmail(email) ? email : '', username);
  const { status, suggestion } = availability.username ?? {};
  const existing = availability.email?.status === 'existing_account';
  const follows = existing ? '' : derived;

  useEffect(() => {
    const shouldValidate = follows !== '';
    if (!touched || existing) setValue('username', follows, { shouldValidate });
  }, [follows, existing, touched, setValue]);

  useEffect(() => {
    if (!touched && status === 'taken' && suggestion)
      setValue('username', suggestion, { shouldValidate: true });
  }, [touched, status, suggestion, setValue]);

  useTold(form, 'email', availability.email?.status);
  useTold(form, 'username', status);

  return {
    availability,
    checking,
    existing,
    adoptedInsteadOf: !touched && username && username !== derived ? derived : undefined,
    touchUsername: () => setTouched(true),
    leaveUsername: () => {
      if (!getValues('username')) setTouched(false);
    },
    adopt: (chosen) => {
      setTouched(true);
      setValue('username', chosen, { shouldValidate: true });
    },
    validateEmail: (value) => {
      if (!value) return undefined;
      if (availability.email?.archivedUserId) return t('registration.create.email_archived');
      if (availability.email?.status === 'already_member')
        return t('registration.create.email_already_member');
      const invalid = availability.email?.status === 'invalid' || !looksLikeEmail(value);
      return invalid ? t('registration.create.email_invalid') : undefined;
    },
    validateUsername: (value) => {
      // A name that was just put there is not the one that was asked about.
      return value === username && (status === 'taken' || status === 'invalid')
        ? t(`registration.create.username_${status}`)
        : undefined;
    },
  };
}

/** Shows what is wrong with a field as soon as it is known, and no longer than it is. */
function useTold(
  { trigger, getFieldState }: UseFormReturn<Values>,
  field: keyof Values,
  status: string | undefined,
): void {
  useEffect(() => {
    const wrong = status === 'invalid' || status === 'already_member' || status === 'taken';
    if (wrong || getFieldState(field).error) void trigger(field);
  }, [trigger, getFieldState, field, status]);
}
