import { type SubmitEvent, type ReactNode, useEffect, useState } from 'react';
import { faultAt, get, post, type Refusal } from './call';
import { PasswordInput } from './PasswordInput';
import { Notice, Shell } from './Shell';
import { type Policy, strengthOf } from './strength';

/** What the server's rules are until it has said so itself. */
const usualPolicy: Policy = { minLength: 12, maxLength: 128 };

type State = { step: 'looking' | 'open' | 'done' | 'refused' } | { step: 'failed'; detail: string };

/** Sets a new password with the secret of a mailed link. */
export function ResetPasswordPage({ token }: { token: string }): ReactNode {
  const { state, go, again } = useLink(token);
  switch (state.step) {
    case 'looking':
      return <Shell title="New password"> </Shell>;
    case 'open':
      return (
        <ChoosePassword
          token={token}
          onDone={() => go({ step: 'done' })}
          onRefused={() => go({ step: 'refused' })}
        />
      );
    case 'done':
      return (
        <Shell title="New password">
          <Notice kind="good">Your password is set. You can sign in with it now.</Notice>
          <a className="button main" href="/login">
            Sign in
          </a>
        </Shell>
      );
    case 'refused':
      return (
        <Shell title="This link does not work any more">
          <p>
            It may have expired or have been used already. If you have set your password, simply{' '}
            <a href="/login">sign in</a>.
          </p>
          <a className="button main" href="/forgot-password">
            Send me a new link
          </a>
        </Shell>
      );
    case 'failed':
      return (
        <Shell title="New password">
          <Notice kind="bad">{state.detail}</Notice>
          <button className="main" onClick={again}>
            Try again
          </button>
        </Shell>
      );
  }
}

interface Link {
  state: State;
  go: (state: State) => void;
  again: () => void;
}

/** Looks whether the link works before anything is asked; that changes nothing. */
function useLink(token: string): Link {
  const [state, setState] = useState<State>({ step: token ? 'looking' : 'refused' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!token) return;
    let left = false;
    void post('/auth/reset-password/inspect', { token }).then((answer) => {
      if (left) return;
      if (answer.ok) setState({ step: 'open' });
      else if (isUnusable(answer.refusal)) setState({ step: 'refused' });
      else setState({ step: 'failed', detail: answer.refusal.detail });
    });
    return () => {
      left = true;
    };
  }, [token, round]);
  return {
    state,
    go: setState,
    again: () => {
      setState({ step: 'looking' });
      setRound(round + 1);
    },
  };
}

function isUnusable({ code }: Refusal): boolean {
  return code === 'auth.unusable_token';
}

interface ChoosePasswordProps {
  token: string;
  onDone: () => void;
  onRefused: () => void;
}

function ChoosePassword({ token, onDone, onRefused }: ChoosePasswordProps): ReactNode {
  const policy = usePolicy();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<string>();

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const { level, words } = strengthOf(password, policy, []);
    setFault(level === 0 ? words : undefined);
    if (level === 0) return;
    setBusy(true);
    setFailure(undefined);
    const answer = await post('/auth/reset-password', { token, password });
    if (answer.ok) {
      onDone();
      return;
    }
    setBusy(false);
    const wrong = faultAt(answer.refusal, 'password');
    if (isUnusable(answer.refusal)) onRefused();
    else if (wrong) setFault(wrong);
    else setFailure(answer.refusal.detail);
  };

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
        <button className="main" type="submit" aria-disabled={busy}>
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
