import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Availability } from '../api/types';
import { useAvailability } from './useAvailability';
import { deriveUsername, looksLikeEmail } from './username';

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
}

/** Lets the username follow the e-mail until it is touched, and asks whether both are free. */
export function useAccountFields(): AccountFields {
  const { setValue, getValues } = useFormContext<{ email: string; username: string }>();
  const values = useWatch<{ email?: string | null; username?: string | null }>();
  const [touched, setTouched] = useState(false);
  const email = values.email ?? '';
  const username = values.username ?? '';
  const derived = deriveUsername(email);
  const { availability, checking } = useAvailability(looksLikeEmail(email) ? email : '', username);
  const { status, suggestion } = availability.username ?? {};
  const existing = availability.email?.status === 'existing_account';
  const follows = existing ? '' : derived;

  useEffect(() => {
    if (!touched || existing) setValue('username', follows);
  }, [follows, existing, touched, setValue]);

  useEffect(() => {
    if (!touched && status === 'taken' && suggestion) setValue('username', suggestion);
  }, [touched, status, suggestion, setValue]);

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
  };
}
