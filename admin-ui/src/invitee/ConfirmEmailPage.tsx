import { type ReactNode, useState } from 'react';
import type { UsherInspectedEmailChange } from '../api/contract.js';
import { type Answer, post } from './call.js';
import { Notice, Shell } from './Shell.js';
import { surroundings } from './surroundings.js';
import { useMailedLink } from './useMailedLink.js';
import { t as common } from './words/common.js';
import { rich, t } from './words/confirmEmail.js';
import { prefer } from './words/language.js';

/** The code of the answer to a link that does not work. */
const UNUSABLE = 'auth.unusable_token';

/** Confirms a new address with the secret of a link that was mailed there; opening it changes nothing. */
export function ConfirmEmailPage({ token }: { token: string }): ReactNode {
  const { link, refuse, again } = useMailedLink(token, look, UNUSABLE);
  const [done, setDone] = useState(false);
  if (link.step === 'refused') return <RefusedLink />;
  if (link.step === 'looking') return <Shell title={t('title')}> </Shell>;
  if (link.step === 'failed') {
    return (
      <Shell title={t('title')}>
        <Notice kind="bad">{link.detail}</Notice>
        <button className="main" onClick={again}>
          {common('try_again')}
        </button>
      </Shell>
    );
  }
  const { email, organization } = link.value;
  if (done) return <IsConfirmed email={email} />;
  const values = { email: <b>{email}</b>, organization: organization.name };
  return (
    <Shell title={t('title')}>
      <p>{rich('asked', values)}</p>
      <p className="quiet">{t('then')}</p>
      <ConfirmButton token={token} onDone={() => setDone(true)} onRefused={refuse} />
    </Shell>
  );
}

interface ConfirmButtonProps {
  token: string;
  onDone: () => void;
  onRefused: () => void;
}

function ConfirmButton({ token, onDone, onRefused }: ConfirmButtonProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const confirm = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const answer = await post('/public/email-changes/confirm', { token });
    if (answer.ok) {
      onDone();
      return;
    }
    setBusy(false);
    if (answer.refusal.code === UNUSABLE) onRefused();
    else setFailure(answer.refusal.detail);
  };
  return (
    <>
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" aria-disabled={busy} onClick={() => void confirm()}>
        {busy ? common('one_moment') : t('confirm')}
      </button>
    </>
  );
}

function IsConfirmed({ email }: { email: string }): ReactNode {
  return (
    <Shell title={t('title')}>
      <Notice kind="good">{t('done', { email })}</Notice>
      <a className="button main" href={surroundings().home}>
        {t('go_on')}
      </a>
    </Shell>
  );
}

function RefusedLink(): ReactNode {
  return (
    <Shell title={common('dead_link')}>
      <p>{rich('refused', { sign_in: <a href={surroundings().signIn}>{t('sign_in')}</a> })}</p>
    </Shell>
  );
}

/** Asks what the link is about, and goes over to the person's language; changes nothing. */
async function look(token: string): Promise<Answer<UsherInspectedEmailChange>> {
  const answer = await post('/public/email-changes/inspect', { token });
  if (answer.ok) await prefer(answer.value.language);
  return answer;
}
