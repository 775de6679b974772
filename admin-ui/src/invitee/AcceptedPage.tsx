import { type ReactNode, useEffect, useState } from 'react';
import type { UsherOwnIdentity } from '../api/contract.js';
import { get } from './call.js';
import type { Invitation } from './invitation.js';
import { Look } from './Look.js';
import { Shell } from './Shell.js';
import { surroundings } from './surroundings.js';
import { t } from './words/accept.js';

type OwnState = Pick<UsherOwnIdentity, 'status' | 'requestedAt'>;

/** The person is in: on to their personal information, or to the organization. */
export function AcceptedPage({
  organization: joined,
}: Pick<Invitation, 'organization'>): ReactNode {
  const { name: organization } = joined;
  const own = useOwnState();
  const look = <Look look={joined} />;
  useEffect(() => document.querySelector('h1')?.focus(), [own]);
  // What comes first is known before it is drawn, so that no button changes its place.
  const title = t('accepted.title', { organization });
  const go = t('accepted.go', { organization });
  if (!own)
    return (
      <Shell title={title} above={look}>
        {' '}
      </Shell>
    );
  if (own === 'unknown') {
    return (
      <Shell title={title} above={look}>
        <p>{t('accepted.in')}</p>
        <a className="button main" href={surroundings().home}>
          {go}
        </a>
      </Shell>
    );
  }
  const isWanted = own.status === 'none' || own.status === 'draft' || own.status === 'returned';
  const isAsked = isWanted && own.requestedAt !== null;
  const identity = (
    <a className={isAsked ? 'button main' : 'button'} href="welcome">
      {t(isWanted ? 'accepted.give' : 'accepted.see')}
    </a>
  );
  const panel = (
    <a className={isAsked ? 'button' : 'button main'} href={surroundings().home}>
      {go}
    </a>
  );
  return (
    <Shell title={title} above={look}>
      <p>
        {isAsked
          ? t('accepted.asked', { organization })
          : t(isWanted ? 'accepted.may' : 'accepted.in')}
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
