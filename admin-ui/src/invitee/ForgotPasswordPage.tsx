import { type SubmitEvent, type ReactNode, useState } from 'react';
import { faultAt, post } from './call.js';
import { Notice, Shell } from './Shell.js';
import { surroundings } from './surroundings.js';

/** Asks for a link to set a new password; the answer never tells whether there is an account. */
export function ForgotPasswordPage(): ReactNode {
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'ask' | 'busy' | 'done'>('ask');
  const [failure, setFailure] = useState<string>();

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setStep('busy');
    setFailure(undefined);
    const answer = await post('/auth/forgot-password', { email: email.trim() });
    setStep(answer.ok ? 'done' : 'ask');
    if (!answer.ok) setFailure(faultAt(answer.refusal, 'email') ?? answer.refusal.detail);
  };

  return (
    <Shell title="Forgotten password">
      {step === 'done' ? (
        <Notice kind="good">
          If there is an account for {email.trim()}, a link to set a new password is on its way. It
          can take a few minutes.
        </Notice>
      ) : (
        <>
          <p>Tell us your e-mail address, and we send you a link to set a new password.</p>
          <form onSubmit={(event) => void submit(event)} noValidate>
            <div className="field">
              <label htmlFor="email">E-mail</label>
              <input
                id="email"
                type="email"
                autoComplete="email"
                autoCapitalize="none"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
                required
              />
            </div>
            {failure && <Notice kind="bad">{failure}</Notice>}
            <button className="main" type="submit" disabled={step === 'busy' || !email.trim()}>
              Send the link
            </button>
          </form>
        </>
      )}
      <p className="quiet after">
        <a href={surroundings().signIn}>Back to sign-in</a>
      </p>
    </Shell>
  );
}
