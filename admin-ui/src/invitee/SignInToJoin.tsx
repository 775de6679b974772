import { type SubmitEvent, type ReactNode, useState } from 'react';
import type { Refusal } from './call';
import { accept, type Invitation, signIn } from './invitation';
import { PasswordInput } from './PasswordInput';
import { Notice } from './Shell';

interface SignInToJoinProps {
  token: string;
  invitation: Invitation;
  onRefused: () => void;
}

/** The way in for somebody who has an account: sign in as that account, then join. */
export function SignInToJoin({ token, invitation, onRefused }: SignInToJoinProps): ReactNode {
  const { email, organization } = invitation;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const refused = ({ code, detail }: Refusal): void => {
    setBusy(false);
    if (code === 'invitation.unusable') onRefused();
    else if (code === 'auth.invalid_credentials') setFailure('This password is not right.');
    else setFailure(detail);
  };

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    const signedIn = await signIn(email, password);
    // Somebody whom no organization has any more is signed in for accepting, and nothing else.
    const mayAccept = signedIn.ok || signedIn.refusal.code === 'auth.no_active_membership';
    const answer = mayAccept ? await accept(token) : signedIn;
    if (answer.ok) window.location.assign('/');
    else refused(answer.refusal);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p className="quiet">You have an account already. Sign in with it to join.</p>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label="Your password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" disabled={busy || !password}>
        {busy ? 'One moment…' : `Sign in and join ${organization.name}`}
      </button>
      <p className="quiet">
        <a href="/forgot-password">Forgotten password?</a>
      </p>
    </form>
  );
}
