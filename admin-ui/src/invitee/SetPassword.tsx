import { type SubmitEvent, type ReactNode, useState } from 'react';
import { faultAt } from './call';
import { accept, type Invitation } from './invitation';
import { PasswordInput } from './PasswordInput';
import { Notice } from './Shell';
import { strengthOf } from './strength';

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
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<string>();

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const { level, words } = strengthOf(password, passwordPolicy, []);
    setFault(level === 0 ? words : undefined);
    if (level === 0) return;
    setBusy(true);
    setFailure(undefined);
    const answer = await accept(token, password);
    if (answer.ok) {
      onAccepted();
      return;
    }
    setBusy(false);
    const { code, detail } = answer.refusal;
    const wrong = faultAt(answer.refusal, 'password');
    if (code === 'invitation.unusable') onRefused();
    else if (wrong) setFault(wrong);
    else setFailure(detail);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {/* For password managers: whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label="Choose a password"
        value={password}
        onChange={(typed) => {
          setPassword(typed);
          setFault(undefined);
        }}
        fault={fault}
        autoComplete="new-password"
        policy={passwordPolicy}
        strength={strengthOf(password, passwordPolicy, [email, firstName ?? '', organization.name])}
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" aria-disabled={busy}>
        {busy ? 'One moment…' : `Join ${organization.name}`}
      </button>
    </form>
  );
}
