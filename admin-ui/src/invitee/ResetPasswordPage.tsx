import { type ReactNode, useEffect, useState } from 'react';
import { type Answer, get, post } from './call.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { Notice, Shell } from './Shell.js';
import type { Policy } from './strength.js';
import { surroundings } from './surroundings.js';
import { useMailedLink } from './useMailedLink.js';
import { t as common } from './words/common.js';
import { rich, t } from './words/passwords.js';

/** The server's rules, until it has said so itself. */
const usualPolicy: Policy = { minLength: 12, maxLength: 128 };

/** The code of the answer to a link that does not work. */
const UNUSABLE = 'auth.unusable_token';

/** Sets a new password with the secret of a mailed link. */
export function ResetPasswordPage({ token }: { token: string }): ReactNode {
  const { link, refuse, again } = useMailedLink(token, look, UNUSABLE);
  const [done, setDone] = useState(false);
  const policy = usePolicy();
  if (done) return <PasswordIsSet />;
  switch (link.step) {
    case 'looking':
      return <Shell title={t('reset.title')}> </Shell>;
    case 'open':
      return (
        <Shell title={t('reset.title')}>
          <NewPasswordForm
            label={t('reset.label')}
            button={t('reset.set')}
            policy={policy}
            ownWords={[]}
            send={(password) => post('/auth/reset-password', { token, password })}
            onDone={() => setDone(true)}
            unusable={UNUSABLE}
            onRefused={refuse}
          />
        </Shell>
      );
    case 'refused':
      return <RefusedLink />;
    case 'failed':
      return (
        <Shell title={t('reset.title')}>
          <Notice kind="bad">{link.detail}</Notice>
          <button className="main" onClick={again}>
            {common('try_again')}
          </button>
        </Shell>
      );
  }
}

function PasswordIsSet(): ReactNode {
  return (
    <Shell title={t('reset.title')}>
      <Notice kind="good">{t('reset.done')}</Notice>
      <a className="button main" href={surroundings().signIn}>
        {common('sign_in')}
      </a>
    </Shell>
  );
}

function RefusedLink(): ReactNode {
  return (
    <Shell title={common('dead_link')}>
      <p>
        {rich('reset.refused', {
          sign_in: <a href={surroundings().signIn}>{t('reset.sign_in')}</a>,
        })}
      </p>
      <a className="button main" href="forgot-password">
        {common('send_new')}
      </a>
    </Shell>
  );
}

function look(token: string): Promise<Answer<unknown>> {
  return post('/auth/reset-password/inspect', { token });
}

function usePolicy(): Policy {
  const [policy, setPolicy] = useState(usualPolicy);
  useEffect(() => {
    void get('/auth/password-policy').then((answer) => {
      if (answer.ok) setPolicy(answer.value);
    });
  }, []);
  return policy;
}
