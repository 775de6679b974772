import { type ReactNode, type SubmitEvent, useState } from 'react';
import { signIn } from '../invitation';
import { PasswordInput } from '../PasswordInput';
import { Notice, Shell } from '../Shell';
import { pageTitle } from './words';

interface SignInPageProps {
  onSignedIn: () => void;
  /** Why somebody who has been here before has to sign in. */
  why?: string;
  /** Who that was. */
  email?: string;
}

/** The way in for somebody who follows the link of a mail. */
export function SignInPage({ onSignedIn, why, email = '' }: SignInPageProps): ReactNode {
  const [identifier, setIdentifier] = useState(email);
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(undefined);
    const answer = await signIn(identifier.trim(), password);
    if (answer.ok) {
      onSignedIn();
      return;
    }
    setBusy(false);
    const { code, detail } = answer.refusal;
    setFailure(
      code === 'auth.invalid_credentials'
        ? 'This did not fit. Check your e-mail address or username, and your password.'
        : detail,
    );
  };

  return (
    <Shell title={pageTitle}>
      <p>{why ?? 'Sign in, and go on to give your personal information.'}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="field">
          <label htmlFor="identifier">E-mail or username</label>
          <input
            id="identifier"
            type="text"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={identifier}
            onChange={(event) => setIdentifier(event.target.value)}
            required
          />
        </div>
        <PasswordInput
          label="Password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
        />
        {failure && <Notice kind="bad">{failure}</Notice>}
        <button className="main" type="submit" disabled={isBusy || !identifier.trim() || !password}>
          {isBusy ? 'One moment…' : 'Sign in'}
        </button>
      </form>
      <p className="quiet after">
        <a href="/forgot-password">Forgotten password?</a>
      </p>
      <p className="quiet">
        If you are invited and have no password yet, open the link in your invitation first.
      </p>
    </Shell>
  );
}
