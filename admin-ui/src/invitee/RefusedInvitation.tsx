import { type ReactNode, useState } from 'react';
import { requestNew } from './invitation.js';
import { Notice, Shell } from './Shell.js';
import { surroundings } from './surroundings.js';

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
    <Shell title="This link does not work any more">
      <p>
        It may have expired, have been used already, or have been withdrawn. If you have accepted
        before, simply <a href={surroundings().signIn}>sign in</a>.
      </p>
      {asked === 'done' ? (
        <Notice kind="good">
          If an invitation is waiting for you, a new link is on its way to your e-mail address. It
          can take a few minutes. If nothing comes, ask the person who invited you.
        </Notice>
      ) : (
        token && (
          <button className="main" onClick={() => void ask()} disabled={asked === 'busy'}>
            Send me a new link
          </button>
        )
      )}
      {!token && <p>Open the link in your mail once more, or ask the person who invited you.</p>}
      {failure && <Notice kind="bad">{failure}</Notice>}
    </Shell>
  );
}
