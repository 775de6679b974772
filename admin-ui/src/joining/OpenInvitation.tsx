import { Alert, Button, Stack, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useBasename } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useUsherContext } from '../api/context.js';
import type { UsherInspectedInvitation } from '../api/contract.js';
import { meKey, useAskWhoAnew, useNotice, useUsher } from '../api/hooks.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { Facts } from '../ui/show/Facts.js';
import { Section } from '../ui/page/Section.js';
import { useFormat } from '../ui/show/useFormat.js';
import { InvitationWaits } from './InvitationWaits.js';
import { OtherAccount, SignOutButton } from './OtherAccount.js';
import { forgetToken } from './token.js';

interface OpenInvitationProps {
  token: string;
  invitation: UsherInspectedInvitation;
  onFail: (error: unknown) => void;
}

/** An invitation that can be accepted: what it says, and the one thing to do. */
export function OpenInvitation(props: OpenInvitationProps): ReactNode {
  const t = useT();
  const { day } = useFormat();
  const { organization, inviter, email, expiresAt, next } = props.invitation;
  const { me, isPending } = useSignedInAs(next !== 'join');
  if (isPending) return <InvitationWaits />;
  const isThem = next === 'join' || me?.user.email === email;
  return (
    <Section title={organization.name}>
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        <Typography>
          {inviter
            ? t('joining.by', { inviter: inviter.name, organization: organization.name })
            : t('joining.plain', { organization: organization.name })}
        </Typography>
        <Facts
          facts={[
            [t('joining.email'), email],
            [t('joining.until'), day(expiresAt)],
          ]}
        />
        {isThem ? <Join {...props} /> : <OtherAccount invitation={props.invitation} me={me} />}
      </Stack>
    </Section>
  );
}

/**
 * Asks as whom Usher knows the person who is signed in; somebody whom it does not know yet is
 * undefined, and no reason to sign them out.
 */
function useSignedInAs(isWanted: boolean): {
  me: Awaited<ReturnType<ReturnType<typeof useUsher>['me']>> | undefined;
  isPending: boolean;
} {
  const usher = useUsher();
  const { data, isLoading } = useQuery({
    queryKey: meKey,
    queryFn: () => usher.me(),
    enabled: isWanted,
    retry: false,
    staleTime: 30_000,
  });
  return { me: data, isPending: isLoading };
}

function Join({ token, invitation, onFail }: OpenInvitationProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const notice = useNotice();
  const navigate = useNavigate();
  const home = useBasename() || '/';
  const askWhoAnew = useAskWhoAnew();
  const { api } = useUsherContext();
  const organization = invitation.organization.name;
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: () => api.acceptInvitation(token),
    onSuccess: async (welcome) => {
      forgetToken();
      if (isForOther(welcome)) return;
      // They may do more than a moment ago.
      await askWhoAnew();
      notice(t('joining.joined', { organization }));
      await navigate(home, { replace: true });
    },
    onError: onFail,
  });
  if (data && isForOther(data)) {
    const { email } = invitation;
    return (
      <>
        <Alert severity="success">{t('joining.other.joined', { email, organization })}</Alert>
        <SignOutButton />
      </>
    );
  }
  return (
    <>
      {error && <Alert severity="error">{errorText(error)}</Alert>}
      <Button
        variant="contained"
        size="large"
        loading={isPending}
        onClick={() => mutate()}
        sx={{ width: { xs: '100%', sm: 'auto' } }}
      >
        {t('joining.join', { organization })}
      </Button>
    </>
  );
}

/** Tells whether a link that asks for nothing has made an account of somebody who is not signed in. */
function isForOther(welcome: object): boolean {
  return 'signedIn' in welcome && welcome.signedIn === false;
}
