import { Button, Chip, List, ListItem, ListItemText, Skeleton, Stack } from '@mui/material';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLogout } from 'react-admin';
import { useNotice, useUsher } from '../api/hooks.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { Session } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/act/ConfirmButton.js';
import { Section } from '../ui/page/Section.js';
import { useFormat } from '../ui/show/useFormat.js';
import { browserName } from './browserName.js';

/** Asks where the person is signed in; an error 404 when sessions are the application's. */
export function useSessions(): UseQueryResult<Session[]> {
  const usher = useUsher();
  return useQuery({
    queryKey: ['usher', 'sessions'],
    queryFn: () => usher.sessions(),
    retry: false,
  });
}

/** Shows where the person is signed in, and the means to end that. */
export function Sessions(): ReactNode {
  const t = useT();
  const logout = useLogout();
  const { data } = useSessions();
  const everywhere = useVerb((provider) => provider.signOutEverywhere(), {
    onDone: () => logout(),
  });
  const signOut = (
    <ConfirmButton
      size="small"
      color="inherit"
      label={t('account.everywhere')}
      title={t('account.everywhere_title')}
      text={t('account.everywhere_text')}
      onConfirm={() => everywhere.mutateAsync()}
      sx={{ flexShrink: 0 }}
    />
  );
  return (
    <Section title={t('account.sessions')} actions={signOut}>
      {!data && <Skeleton variant="rounded" height={80} />}
      <List disablePadding>
        {data?.map((session) => (
          <OneSession key={session.id} session={session} />
        ))}
      </List>
    </Section>
  );
}

function OneSession({ session }: { session: Session }): ReactNode {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const queryClient = useQueryClient();
  const end = useVerb((usher) => usher.endSession(session.id), {
    onDone: () => {
      notice(t('account.ended'));
      return queryClient.invalidateQueries({ queryKey: ['usher', 'sessions'] });
    },
  });
  return (
    <ListItem
      disableGutters
      divider
      secondaryAction={
        !session.current && (
          <Button size="small" loading={end.isPending} onClick={() => end.mutate()}>
            {t('account.end')}
          </Button>
        )
      }
    >
      <ListItemText
        primary={
          <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
            {browserName(session.userAgent) ?? t('account.unknown_browser')}
            {session.current && <Chip size="small" label={t('account.this_session')} />}
          </Stack>
        }
        secondary={t('account.last_seen', { time: format.relativeTime(session.lastSeenAt) })}
      />
    </ListItem>
  );
}
