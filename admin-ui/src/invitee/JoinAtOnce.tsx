import { type ReactNode, useState } from 'react';
import { accept, type Invitation, UNUSABLE } from './invitation.js';
import { Notice } from './Shell.js';
import { t } from './words/accept.js';
import { t as common } from './words/common.js';

interface JoinAtOnceProps {
  token: string;
  invitation: Invitation;
  onAccepted: () => void;
  onRefused: () => void;
}

/** The way in where the link is all that is asked for. */
export function JoinAtOnce(props: JoinAtOnceProps): ReactNode {
  const { token, invitation, onAccepted, onRefused } = props;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const join = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    const answer = await accept(token);
    setBusy(false);
    if (answer.ok) onAccepted();
    else if (answer.refusal.code === UNUSABLE) onRefused();
    else setFailure(answer.refusal.detail);
  };
  return (
    <>
      {failure && <Notice kind="bad">{failure}</Notice>}
      <button className="main" onClick={() => void join()} disabled={busy}>
        {busy ? common('one_moment') : t('join', { organization: invitation.organization.name })}
      </button>
    </>
  );
}
