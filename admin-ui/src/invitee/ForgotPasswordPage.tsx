import { type SubmitEvent, type ReactNode, useRef, useState } from 'react';
import { faultAt, post } from './call.js';
import { Notice, Shell } from './Shell.js';
import { surroundings } from './surroundings.js';
import { t } from './words/passwords.js';

/** Asks for a link to set a new password; the answer never tells whether there is an account. */
export function ForgotPasswordPage(): ReactNode {
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'ask' | 'busy' | 'done'>('ask');
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setMissing(!email.trim());
    setFailure(undefined);
    if (!email.trim()) {
      input.current?.focus();
      return;
    }
    setStep('busy');
    const answer = await post('/auth/forgot-password', { email: email.trim() });
    setStep(answer.ok ? 'done' : 'ask');
    if (!answer.ok) setFailure(faultAt(answer.refusal, 'email') ?? answer.refusal.detail);
  };

  return (
    <Shell title={t('forgot.title')}>
      {step === 'done' ? (
        <Notice kind="good">{t('forgot.sent', { email: email.trim() })}</Notice>
      ) : (
        <>
          <p>{t('forgot.text')}</p>
          <form onSubmit={(event) => void submit(event)} noValidate>
            <div className="field">
              <label htmlFor="email">{t('forgot.email')}</label>
              <input
                ref={input}
                id="email"
                type="email"
                autoComplete="email"
                autoCapitalize="none"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
                aria-invalid={isMissing}
                aria-describedby="email-help"
                required
              />
              <p id="email-help" className="help fault" aria-live="polite">
                {isMissing && t('forgot.missing')}
              </p>
            </div>
            {failure && <Notice kind="bad">{failure}</Notice>}
            <button className="main" type="submit" disabled={step === 'busy'}>
              {t('forgot.send')}
            </button>
          </form>
        </>
      )}
      <p className="quiet after">
        <a href={surroundings().signIn}>{t('forgot.back')}</a>
      </p>
    </Shell>
  );
}
