import { type ReactNode, useEffect, useState } from 'react';
import type { UsherOwnIdentity } from '../api/contract.js';
import { get } from './call.js';
import { Shell } from './Shell.js';
import { surroundings } from './surroundings.js';

type OwnState = Pick<UsherOwnIdentity, 'status' | 'requestedAt'>;

/** The person is in: on to their personal information, or to the organization. */
export function AcceptedPage({ organization }: { organization: string }): ReactNode {
  const own = useOwnState();
  useEffect(() => document.querySelector('h1')?.focus(), [own]);
  // What comes first is known before it is drawn, so that no button changes its place.
  const title = `Welcome to ${organization}`;
  if (!own) return <Shell title={title}> </Shell>;
  if (own === 'unknown') {
    return (
      <Shell title={title}>
        <p>You are in.</p>
        <a className="button main" href={surroundings().home}>
          Go to {organization}
        </a>
      </Shell>
    );
  }
  const isWanted = own.status === 'none' || own.status === 'draft' || own.status === 'returned';
  const isAsked = isWanted && own.requestedAt !== null;
  const identity = (
    <a className={isAsked ? 'button main' : 'button'} href="welcome">
      {isWanted ? 'Go on to give your personal information' : 'See your personal information'}
    </a>
  );
  const panel = (
    <a className={isAsked ? 'button' : 'button main'} href={surroundings().home}>
      Go to {organization}
    </a>
  );
  return (
    <Shell title={title}>
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

/** Whoever has an account of the application's may be in without being signed in: `unknown`. */
function useOwnState(): OwnState | 'unknown' | undefined {
  const [own, setOwn] = useState<OwnState | 'unknown'>();
  useEffect(() => {
    // Whatever is known of it: they are in, and nothing keeps them from going on.
    const nothing = surroundings().hasOwnAccounts
      ? 'unknown'
      : { status: 'none' as const, requestedAt: null };
    void get('/me/identity').then((answer) => setOwn(answer.ok ? answer.value : nothing));
  }, []);
  return own;
}
