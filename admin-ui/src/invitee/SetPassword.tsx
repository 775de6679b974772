import type { ReactNode } from 'react';
import { accept, type Invitation, UNUSABLE } from './invitation.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { t } from './words/accept.js';

interface SetPasswordProps {
  token: string;
  invitation: Invitation;
  onAccepted: () => void;
  onRefused: () => void;
}

/** A new person's way in: a password and one button. */
export function SetPassword({
  token,
  invitation,
  onAccepted,
  onRefused,
}: SetPasswordProps): ReactNode {
  const { email, firstName, organization, passwordPolicy } = invitation;
  return (
    <NewPasswordForm
      label={t('choose_password')}
      button={t('join', { organization: organization.name })}
      policy={passwordPolicy}
      ownWords={[email, firstName ?? '', organization.name]}
      email={email}
      send={(password) => accept(token, password)}
      onDone={onAccepted}
      unusable={UNUSABLE}
      onRefused={onRefused}
    />
  );
}
