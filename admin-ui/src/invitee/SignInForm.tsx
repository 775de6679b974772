import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import type { Refusal } from './call';
import { signIn } from './invitation';
import { PasswordInput } from './PasswordInput';
import { Notice } from './Shell';

interface SignInFormProps {
  onSignedIn: () => void;
  /** The address of whoever has been here before. */
  email?: string;
}

interface Faults {
  identifier?: string | undefined;
  password?: string | undefined;
}

/** Signs in by e-mail or username and password. */
export function SignInForm({ onSignedIn, email = '' }: SignInFormProps): ReactNode {
  const [identifier, setIdentifier] = useState(email);
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<string>();
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const blank = blankFields(identifier, password);
    setFaults(blank);
    setFailure(undefined);
    if (blank.identifier) first.current?.focus();
    if (blank.identifier ?? blank.password) return;
    setBusy(true);
    const answer = await signIn(identifier.trim(), password);
    if (answer.ok) {
      onSignedIn();
      return;
    }
    setBusy(false);
    setFailure(wordsFor(answer.refusal));
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor="identifier">E-mail or username</label>
        <input
          ref={first}
          id="identifier"
          type="text"
          inputMode="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={identifier}
          onChange={(event) => setIdentifier(event.target.value)}
          aria-invalid={faults.identifier !== undefined}
          aria-describedby="identifier-help"
          required
        />
        <p id="identifier-help" className="help fault" aria-live="polite">
          {faults.identifier}
        </p>
      </div>
      <PasswordInput
        label="Password"
        value={password}
        onChange={setPassword}
        // The first of two is where one goes on.
        {...(faults.password && !faults.identifier ? { fault: faults.password } : {})}
        autoComplete="current-password"
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" disabled={isBusy}>
        {isBusy ? 'One moment…' : 'Sign in'}
      </button>
    </form>
  );
}

function blankFields(identifier: string, password: string): Faults {
  return {
    identifier: identifier.trim() ? undefined : 'Enter your e-mail address or username.',
    password: password ? undefined : 'Enter your password.',
  };
}

function wordsFor({ code, detail }: Refusal): string {
  return code === 'auth.invalid_credentials'
    ? 'This did not fit. Check your e-mail address or username, and your password.'
    : detail;
}
