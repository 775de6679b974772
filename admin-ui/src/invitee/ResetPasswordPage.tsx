import { type SubmitEvent, type ReactNode, useEffect, useState } from 'react';
import { faultAt, get, post } from './call';
import { PasswordInput } from './PasswordInput';
import { Notice, Shell } from './Shell';
import { type Policy, strengthOf } from './strength';

/** What the server's rules are until it has said so itself. */
const usualPolicy: Policy = { minLength: 12, maxLength: 128 };

/** Sets a new password with the secret of a mailed link. */
export function ResetPasswordPage({ token }: { token: string }): ReactNode {
  const policy = usePolicy();
  const [password, setPassword] = useState('');
  const { step, fault, failure, submit } = useReset(token, password, policy);
  if (step === 'done') {
    return (
      <Shell title="New password">
        <Notice kind="good">Your password is set. You can sign in with it now.</Notice>
        <a className="button main" href="/login">
          Sign in
        </a>
      </Shell>
    );
  }
  if (step === 'refused') {
    return (
      <Shell title="This link does not work any more">
        <p>It may have expired or have been used already.</p>
        <a className="button main" href="/forgot-password">
          Send me a new link
        </a>
      </Shell>
    );
  }
  return (
    <Shell title="New password">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <PasswordInput
          label="Choose a new password"
          value={password}
          onChange={setPassword}
          fault={fault}
          autoComplete="new-password"
          policy={policy}
          strength={strengthOf(password, policy, [])}
        />
        {failure && <Notice kind="bad">{failure}</Notice>}
        <button className="main" type="submit" aria-disabled={step === 'busy'}>
          Set the password
        </button>
      </form>
    </Shell>
  );
}

function usePolicy(): Policy {
  const [policy, setPolicy] = useState(usualPolicy);
  useEffect(() => {
    void get<Policy>('/auth/password-policy').then((answer) => {
      if (answer.ok) setPolicy(answer.value);
    });
  }, []);
  return policy;
}

interface Reset {
  step: 'ask' | 'busy' | 'done' | 'refused';
  fault: string | undefined;
  failure: string | undefined;
  submit: (event: SubmitEvent) => Promise<void>;
}

function useReset(token: string, password: string, policy: Policy): Reset {
  const [step, setStep] = useState<Reset['step']>(token ? 'ask' : 'refused');
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (step === 'busy') return;
    const { level, words } = strengthOf(password, policy, []);
    setFault(level === 0 ? words : undefined);
    if (level === 0) return;
    setStep('busy');
    setFailure(undefined);
    const answer = await post('/auth/reset-password', { token, password });
    if (answer.ok) {
      setStep('done');
      return;
    }
    const { code, detail } = answer.refusal;
    const wrong = faultAt(answer.refusal, 'password');
    setStep(code === 'auth.unusable_token' ? 'refused' : 'ask');
    setFault(wrong);
    if (!wrong) setFailure(detail);
  };
  return { step, fault, failure, submit };
}
