import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { PasswordInput } from './PasswordInput.js';
import { Notice } from './Shell.js';
import { signIn } from './signIn.js';
import { t } from './words/common.js';

interface SignInFormProps {
  onSignedIn: () => void;
  /** The address of whoever has been here before. */
  email?: string;
}

/** Signs in by e-mail or username and password. */
export function SignInForm({ onSignedIn, email = '' }: SignInFormProps): ReactNode {
  const [identifier, setIdentifier] = useState(email);
  const [password, setPassword] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [blank, setBlank] = useState<'identifier' | 'password'>();
  const [failure, setFailure] = useState<string>();
  const first = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const missing = !identifier.trim() ? 'identifier' : !password ? 'password' : undefined;
    setBlank(missing);
    setFailure(undefined);
    if (missing === 'identifier') first.current?.focus();
    if (missing) return;
    setBusy(true);
    const answer = await signIn(identifier.trim(), password);
    if (answer.ok) {
      onSignedIn();
      return;
    }
    setBusy(false);
    setFailure(answer.refusal.detail);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="field">
        <label htmlFor="identifier">{t('identifier')}</label>
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
          aria-invalid={blank === 'identifier'}
          aria-describedby="identifier-help"
          required
        />
        <p id="identifier-help" className="help fault" aria-live="polite">
          {blank === 'identifier' && t('identifier_missing')}
        </p>
      </div>
      <PasswordInput
        label={t('password')}
        value={password}
        onChange={setPassword}
        {...(blank === 'password' && { fault: t('password_missing') })}
        autoComplete="current-password"
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" disabled={isBusy}>
        {t(isBusy ? 'one_moment' : 'sign_in')}
      </button>
    </form>
  );
}
