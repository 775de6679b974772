import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Policy, Strength } from './strength.js';
import { t } from './words/common.js';

interface PasswordInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string;
  autoComplete: 'new-password' | 'current-password';
  /** For a new password: how long it must be, and how strong it is, which is said in words. */
  policy?: Policy;
  strength?: Strength;
}

/** A password with a button that shows it; pasting is welcome. */
export function PasswordInput(props: PasswordInputProps): ReactNode {
  const { label, value, onChange, fault, autoComplete, policy, strength } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // What is refused is to be typed anew.
  useEffect(() => {
    if (fault !== undefined) input.current?.focus();
  }, [fault]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="with-button">
        <input
          ref={input}
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-help`}
          required
        />
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-pressed={shown}
          aria-label={t(shown ? 'hide_password' : 'show_password')}
        >
          {t(shown ? 'hide' : 'show')}
        </button>
      </div>
      {strength && (
        <div className="meter" data-level={value && !fault ? strength.level : 0} aria-hidden>
          <i />
          <i />
          <i />
          <i />
        </div>
      )}
      <p id={`${id}-help`} className={fault ? 'help fault' : 'help'} aria-live="polite">
        {fault ??
          (value ? strength?.words : policy && t('password_length', { count: policy.minLength }))}
      </p>
    </div>
  );
}
