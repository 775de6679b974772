import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { type Answer, get, type Refusal } from './call.js';
import { accept, type Invitation, UNUSABLE } from './invitation.js';
import { JoinAtOnce } from './JoinAtOnce.js';
import { PasswordInput } from './PasswordInput.js';
import { Notice } from './Shell.js';
import { signIn } from './signIn.js';
import { surroundings } from './surroundings.js';
import { keepToken } from './token.js';

interface SignInToJoinProps {
  token: string;
  invitation: Invitation;
  onAccepted: () => void;
  onRefused: () => void;
}

/** The way in for somebody who has an account: sign in as that account, then join. */
export function SignInToJoin(props: SignInToJoinProps): ReactNode {
  const isSignedIn = useSignedInAs(props.invitation.email);
  if (isSignedIn) {
    return (
      <>
        <p className="quiet">You are signed in to this account.</p>
        <JoinAtOnce {...props} />
      </>
    );
  }
  return surroundings().hasOwnAccounts ? <SignInElsewhere {...props} /> : <SignInHere {...props} />;
}

/** Leads to the application's own sign-in, which leads back. */
function SignInElsewhere({ token, invitation }: SignInToJoinProps): ReactNode {
  const { organization, signInUrl } = invitation;
  return (
    <>
      <p className="quiet">Sign in with this address, or sign up with it, to join.</p>
      <a
        className="button main"
        href={signInUrl ?? surroundings().signIn}
        onClick={() => keepToken(token)}
      >
        Go on to join {organization.name}
      </a>
    </>
  );
}

function SignInHere({ token, invitation, onAccepted, onRefused }: SignInToJoinProps): ReactNode {
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

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    const failed = await failedSignIn(email, password);
    const answer = failed ?? (await accept(token));
    if (answer.ok) onAccepted();
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
        <a href="forgot-password">Forgotten password?</a>
      </p>
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

/** Tells whether the browser is already signed in as the account that the invitation is for. */
function useSignedInAs(email: string): boolean {
  const [signedIn, setSignedIn] = useState(false);
  useEffect(() => {
    void get('/auth/me').then((answer) => {
      setSignedIn(answer.ok && answer.value.user.email === email);
    });
  }, [email]);
  return signedIn;
}
