import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { keepToken } from '../joining/token.js';
import { type Answer, get, type Refusal } from './call.js';
import { accept, type Invitation, UNUSABLE } from './invitation.js';
import { JoinAtOnce } from './JoinAtOnce.js';
import { PasswordInput } from './PasswordInput.js';
import { Notice } from './Shell.js';
import { signIn } from './signIn.js';
import { surroundings } from './surroundings.js';
import { t } from './words/accept.js';
import { t as common } from './words/common.js';

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
        <p className="quiet">{t('signed_in')}</p>
        <JoinAtOnce {...props} />
      </>
    );
  }
  return surroundings().hasOwnAccounts ? <SignInElsewhere {...props} /> : <SignInHere {...props} />;
}

/**
 * Leads to the application's own sign-in, which leads back; or to the page of its panel for those who
 * are invited, which asks for the secret by the `#` that its address ends with.
 */
function SignInElsewhere({ token, invitation }: SignInToJoinProps): ReactNode {
  const { organization, signInUrl = surroundings().signIn } = invitation;
  return (
    <>
      <p className="quiet">{t('sign_in_elsewhere')}</p>
      <a
        className="button main"
        href={signInUrl.endsWith('#') ? signInUrl + token : signInUrl}
        onClick={() => keepToken(token)}
      >
        {t('go_on_to_join', { organization: organization.name })}
      </a>
    </>
  );
}

function SignInHere({ token, invitation, onAccepted, onRefused }: SignInToJoinProps): ReactNode {
  const { email, organization } = invitation;
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<string>();

  const refused = ({ code, detail }: Refusal): void => {
    setBusy(false);
    if (code === UNUSABLE) onRefused();
    else if (code === 'auth.invalid_credentials') setFailure(t('wrong_password'));
    else setFailure(detail);
  };

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!password);
    setFailure(undefined);
    if (!password) return;
    setBusy(true);
    const failed = await failedSignIn(email, password);
    const answer = failed ?? (await accept(token));
    if (answer.ok) onAccepted();
    else refused(answer.refusal);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p className="quiet">{t('has_account')}</p>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput
        label={t('your_password')}
        value={password}
        onChange={setPassword}
        {...(isMissing && { fault: common('password_missing') })}
        autoComplete="current-password"
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" disabled={busy}>
        {busy ? common('one_moment') : t('sign_in_and_join', { organization: organization.name })}
      </button>
      <p className="quiet">
        <a href="forgot-password">{common('forgotten')}</a>
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
