import { type ReactNode, useEffect, useState } from 'react';
import type { IdentityStatus } from '../identities/identityTypes.js';
import { get } from './call.js';
import { Shell } from './Shell.js';

interface OwnState {
  status: IdentityStatus;
  requestedAt: string | null;
}

/** The person is in: on to their personal information, or to the organization. */
export function AcceptedPage({ organization }: { organization: string }): ReactNode {
  const own = useOwnState();
  useEffect(() => document.querySelector('h1')?.focus(), [own]);
  // What comes first is known before it is drawn, so that no button changes its place.
  if (!own) return <Shell title={`Welcome to ${organization}`}> </Shell>;
  const isWanted = own.status === 'none' || own.status === 'draft' || own.status === 'returned';
  const isAsked = isWanted && own.requestedAt !== null;
  const identity = (
    <a className={isAsked ? 'button main' : 'button'} href="/welcome">
      {isWanted ? 'Go on to give your personal information' : 'See your personal information'}
    </a>
  );
  const panel = (
    <a className={isAsked ? 'button' : 'button main'} href="/">
      Go to {organization}
    </a>
  );
  return (
    <Shell title={`Welcome to ${organization}`}>
      <p>
        You are in.{' '}
        {isAsked &&
          `Next, ${organization} asks you for your personal information. It takes a few minutes, and you can stop and go on later.`}
        {isWanted && !isAsked && 'You may give your personal information now, or later.'}
      </p>
      <div className="choices">
        {isAsked && identity}
        {panel}
        {!isAsked && identity}
      </div>
    </Shell>
  );
}

function useOwnState(): OwnState | undefined {
  const [own, setOwn] = useState<OwnState>();
  useEffect(() => {
    void get<OwnState>('/me/identity').then((answer) =>
      // Whatever is known of it: they are in, and nothing keeps them from going on.
      setOwn(answer.ok ? answer.value : { status: 'none', requestedAt: null }),
    );
  }, []);
  return own;
}
