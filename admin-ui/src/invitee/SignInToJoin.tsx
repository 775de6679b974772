import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { type Answer, get, type Refusal } from './call.js';
import { accept, type Invitation, signIn, UNUSABLE } from './invitation.js';
import { PasswordInput } from './PasswordInput.js';
import { Notice } from './Shell.js';

interface SignInToJoinProps {
  token: string;
  invitation: Invitation;
  onAccepted: () => void;
  onRefused: () => void;
}

/** The way in for somebody who has an account: sign in as that account, then join. */
export function SignInToJoin({
  token,
  invitation,
  onAccepted,
  onRefused,
}: SignInToJoinProps): ReactNode {
  const { email, organization } = invitation;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const refused = ({ code, detail }: Refusal): void => {
    setBusy(false);
    if (code === UNUSABLE) onRefused();
    else if (code === 'auth.invalid_credentials') setFailure('This password is not right.');
    else setFailure(detail);
  };

  const signedIn = useSignedInAs(email);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    const failed = signedIn ? undefined : await failedSignIn(email, password);
    const answer = failed ?? (await accept(token));
    if (answer.ok) onAccepted();
    else refused(answer.refusal);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {signedIn ? (
        <p className="quiet">You are signed in to this account.</p>
      ) : (
        <>
          <p className="quiet">You have an account already. Sign in with it to join.</p>
          <input
            type="text"
            name="username"
            autoComplete="username"
            value={email}
            readOnly
            hidden
          />
          <PasswordInput
            label="Your password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
        </>
      )}
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" disabled={busy || (!signedIn && !password)}>
        {busy ? 'One moment…' : `${signedIn ? 'Join' : 'Sign in and join'} ${organization.name}`}
      </button>
      {!signedIn && (
        <p className="quiet">
          <a href="/forgot-password">Forgotten password?</a>
        </p>
      )}
    </form>
  );
}

/** The answer to a sign-in that did not work; undefined when it did. */
async function failedSignIn(email: string, password: string): Promise<Answer<unknown> | undefined> {
  const entered = await signIn(email, password);
  // Somebody whom no organization has any more is signed in for accepting, and nothing else.
  const mayAccept = entered.ok || entered.refusal.code === 'auth.no_active_membership';
  return mayAccept ? undefined : entered;
}

/** Whether the browser is already signed in as the account that the invitation is for. */
function useSignedInAs(email: string): boolean {
  const [signedIn, setSignedIn] = useState(false);
  useEffect(() => {
    void get<{ user: { email: string } }>('/auth/me').then((answer) => {
      setSignedIn(answer.ok && answer.value.user.email === email);
    });
  }, [email]);
  return signedIn;
}
