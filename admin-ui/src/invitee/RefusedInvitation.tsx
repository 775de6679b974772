import { type ReactNode, useState } from 'react';
import { requestNew } from './invitation.js';
import { Notice, Shell } from './Shell.js';
import { surroundings } from './surroundings.js';
import { rich, t } from './words/accept.js';
import { t as common } from './words/common.js';

/** The one answer for unknown, used, revoked and expired links, with a way on. */
export function RefusedInvitation({ token }: { token: string }): ReactNode {
  const [asked, setAsked] = useState<'not' | 'busy' | 'done'>('not');
  const [failure, setFailure] = useState<string>();
  const ask = async (): Promise<void> => {
    setAsked('busy');
    setFailure(undefined);
    const answer = await requestNew(token);
    setAsked(answer.ok ? 'done' : 'not');
    if (!answer.ok) setFailure(answer.refusal.detail);
  };
  return (
    <Shell title={common('dead_link')}>
      <p>
        {rich('refused.text', {
          sign_in: <a href={surroundings().signIn}>{t('refused.sign_in')}</a>,
        })}
      </p>
      {asked === 'done' ? (
        <Notice kind="good">{t('refused.sent')}</Notice>
      ) : (
        token && (
          <button className="main" onClick={() => void ask()} disabled={asked === 'busy'}>
            {common('send_new')}
          </button>
        )
      )}
      {!token && <p>{t('refused.without_secret')}</p>}
      {failure && <Notice kind="bad">{failure}</Notice>}
    </Shell>
  );
}
