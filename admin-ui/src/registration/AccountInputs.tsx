import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import { Button, InputAdornment } from '@mui/material';
import type { ReactNode } from 'react';
import { required, TextInput } from 'react-admin';
import type { Availability } from '../api/types.js';
import type { MessageKey } from '../i18n/en.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { useAccountFields } from './useAccountFields.js';

/** By which other places lead to the inputs. */
export const accountInputId = { email: 'account-email', username: 'account-username' } as const;

const plain = { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false };

/** E-mail and username: the one follows the other, and whether each is free is said at once. */
export function AccountInputs(): ReactNode {
  const t = useT();
  const fields = useAccountFields();
  const { availability, checking, existing, adoptedInsteadOf } = fields;
  const email = availability.email?.status;
  const archivedUserId = availability.email?.archivedUserId;
  const username = availability.username?.status;
  const suggestion = availability.username?.suggestion;
  const usernameHelp =
    adoptedInsteadOf && username !== 'invalid'
      ? t('registration.create.username_adopted', { taken: adoptedInsteadOf })
      : t(existing ? 'registration.create.username_existing' : usernameWords(username));
  return (
    <>
      <TextInput
        id={accountInputId.email}
        source="email"
        type="email"
        label={t('registration.create.email')}
        validate={[required(t('registration.create.email_required')), fields.validateEmail]}
        helperText={checking ? t('registration.create.checking') : t(emailWords(email))}
        autoFocus
        slotProps={{
          htmlInput: plain,
          input: { endAdornment: good(email === 'available' || email === 'existing_account') },
          formHelperText: { role: 'status' },
        }}
      />
      {archivedUserId && (
        <LinkButton size="small" sx={{ alignSelf: 'flex-start' }} to={`/users/${archivedUserId}`}>
          {t('registration.create.see_person')}
        </LinkButton>
      )}
      <TextInput
        id={accountInputId.username}
        source="username"
        label={t('registration.create.username')}
        validate={
          existing
            ? undefined
            : [required(t('registration.create.username_required')), fields.validateUsername]
        }
        disabled={existing}
        helperText={usernameHelp}
        onInput={fields.touchUsername}
        onBlur={fields.leaveUsername}
        slotProps={{
          htmlInput: plain,
          input: { endAdornment: good(username === 'available') },
          formHelperText: { role: 'status' },
        }}
      />
      {username === 'taken' && suggestion && (
        <Button
          size="small"
          sx={{ alignSelf: 'flex-start' }}
          onClick={() => fields.adopt(suggestion)}
        >
          {t('registration.create.use_suggestion', { suggestion })}
        </Button>
      )}
    </>
  );
}

function good(shown: boolean): ReactNode {
  return (
    shown && (
      <InputAdornment position="end">
        <CheckCircleIcon fontSize="small" color="success" />
      </InputAdornment>
    )
  );
}

type EmailStatus = NonNullable<Availability['email']>['status'];
type UsernameStatus = NonNullable<Availability['username']>['status'];

function emailWords(status: EmailStatus | undefined): MessageKey {
  return status ? `registration.create.email_${status}` : 'registration.create.email_help';
}

function usernameWords(status: UsernameStatus | undefined): MessageKey {
  return status ? `registration.create.username_${status}` : 'registration.create.username_help';
}
