import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useUsherContext } from '../api/context.js';
import { problemOf } from '../api/problem.js';
import { Page } from '../ui/page/Page.js';
import { useT } from '../i18n/useT.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { DeadInvitation, NoInvitation } from './DeadInvitation.js';
import { FailedInvitation } from './FailedInvitation.js';
import { InvitationWaits } from './InvitationWaits.js';
import { OpenInvitation } from './OpenInvitation.js';
import { forgetToken, keepToken, keptToken } from './token.js';

/**
 * The page that an invitation leads those to who have an account of the application: they accept as
 * who they are signed in as there, by the application's own calls.
 */
export default function JoinPage(): ReactNode {
  const t = useT();
  const { hash, pathname, search, key } = useLocation();
  const navigate = useNavigate();
  const token = hash.slice(1);
  useEffect(() => {
    if (!token) return;
    keepToken(token);
    void navigate({ pathname, search }, { replace: true });
  }, [token, pathname, search, navigate]);
  return (
    <Page width="reading">
      <PageHeader title={t('joining.title')} />
      {token ? <InvitationWaits /> : <Invitation key={key} visit={key} />}
    </Page>
  );
}

/** @param visit tells one coming to the page from another: the secret itself is no part of a key. */
function Invitation({ visit }: { visit: string }): ReactNode {
  // A refusal is said on the page, and is no reason to sign anybody out.
  const { api } = useUsherContext();
  const [token] = useState(keptToken);
  const [refused, setRefused] = useState(false);
  const { data, error, isFetching, refetch } = useQuery({
    // None of the answers that are asked for anew when somebody has joined: the link is used then.
    queryKey: ['usher-invitation', visit],
    queryFn: () => api.inspectInvitation(token),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  const isDead = refused || isUnusable(error);
  useEffect(() => {
    if (isDead) forgetToken();
  }, [isDead]);
  if (!token) return <NoInvitation />;
  if (isDead) return <DeadInvitation token={token} />;
  if (data) {
    return (
      <OpenInvitation
        token={token}
        invitation={data}
        onFail={(failure) => {
          if (isUnusable(failure)) setRefused(true);
        }}
      />
    );
  }
  if (isFetching) return <InvitationWaits />;
  return <FailedInvitation error={error} onAgain={refetch} />;
}

/** Tells whether the server has said that a link does not work. */
function isUnusable(error: unknown): boolean {
  return problemOf(error)?.code === 'invitation.unusable';
}
