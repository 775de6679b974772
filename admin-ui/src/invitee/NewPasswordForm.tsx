import { type SubmitEvent, type ReactNode, useState } from 'react';
import { type Answer, faultAt } from './call.js';
import { PasswordInput } from './PasswordInput.js';
import { Notice } from './Shell.js';
import { type Policy, strengthOf } from './strength.js';
import { t } from './words/common.js';

interface NewPasswordFormProps {
  label: string;
  button: string;
  policy: Policy;
  /** The person's own words, of which a password must not be made. */
  ownWords: readonly string[];
  /** For password managers: whose password it is, where that is known. */
  email?: string;
  send: (password: string) => Promise<Answer<unknown>>;
  onDone: () => void;
  /** The code of the answer when the link works no more. */
  unusable: string;
  onRefused: () => void;
}

/** A password and one button, behind a mailed link. What is wrong is said at the field. */
export function NewPasswordForm(props: NewPasswordFormProps): ReactNode {
  const { label, button, policy, ownWords, email, send, onDone, unusable, onRefused } = props;
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
    const answer = await send(password);
    if (answer.ok) {
      onDone();
      return;
    }
    setBusy(false);
    const { refusal } = answer;
    const wrong = faultAt(refusal, 'password');
    if (refusal.code === unusable) onRefused();
    else if (wrong) setFault(wrong);
    else setFailure(refusal.detail);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {email && (
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      )}
      <PasswordInput
        label={label}
        value={password}
        onChange={(typed) => {
          setPassword(typed);
          setFault(undefined);
        }}
        fault={fault}
        autoComplete="new-password"
        policy={policy}
        strength={strengthOf(password, policy, ownWords)}
      />
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" type="submit" aria-disabled={busy}>
        {busy ? t('one_moment') : button}
      </button>
    </form>
  );
}
