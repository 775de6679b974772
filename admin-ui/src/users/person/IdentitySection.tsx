import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useResourceName } from '../../api/context.js';
import { useMay, useUsher } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import type { MessageKey } from '../../i18n/en.js';
import { useT } from '../../i18n/useT.js';
import { IdentityChip } from '../../identities/identityStates.js';
import type { IdentityStatus } from '../../api/types.js';
import type { IdentityListItem } from '../../identities/identityTypes.js';
import { RequestIdentityButton } from '../../identities/RequestIdentityButton.js';
import { Ago } from '../../ui/show/Ago.js';
import { Facts } from '../../ui/show/Facts.js';
import { LinkButton } from '../../ui/act/LinkButton.js';
import { May } from '../../ui/act/May.js';
import { Section } from '../../ui/page/Section.js';
import { IdentityHistory } from './IdentityHistory.js';
import { PersonalInformation } from './PersonalInformation.js';

/** Shows how far the person's identity is and what to do about it; what it says only when asked for. */
export function IdentitySection({ user }: { user: User }): ReactNode {
  const t = useT();
  const mayView = useMay('list', 'identities') === true;
  const state = useIdentityState(user.id, mayView);
  const { identityStatus: status } = user;
  const known = status !== 'none';
  const archived = user.status === 'archived';
  return (
    <Section title={t('users.identity.title')} actions={<IdentityChip status={status} />}>
      {!known && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: archived ? 0 : 2 }}>
          {t(archived ? 'users.identity.none_archived' : 'users.identity.none')}
        </Typography>
      )}
      {state && <Moments state={state} />}
      {status === 'returned' && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {t('users.identity.returned')}
        </Typography>
      )}
      {!archived && <NextActions user={user} />}
      {known && mayView && (
        <Box sx={unfolding}>
          <PersonalInformation userId={user.id} />
          <IdentityHistory userId={user.id} />
        </Box>
      )}
    </Section>
  );
}

/** The buttons stand in one line, and what they unfold below it. */
const unfolding = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 1,
  mt: 1.5,
  ml: -0.5,
  '& > *': { display: 'contents' },
  '& > * > [id]': { order: 1, flexBasis: '100%', pl: 0.5 },
} as const;

/** Without personal fields, so that looking at the page reads none. */
function useIdentityState(userId: string, enabled: boolean): IdentityListItem | undefined {
  const usher = useUsher();
  const name = useResourceName();
  const { data } = useQuery({
    queryKey: [name('identities'), 'state', userId],
    queryFn: () => usher.getMany<IdentityListItem>('identities', { ids: [userId] }),
    enabled,
  });
  return data?.data[0];
}

function Moments({ state }: { state: IdentityListItem }): ReactNode {
  const t = useT();
  const moments = (['requested', 'submitted', 'validated'] as const).flatMap(
    (what): [string, ReactNode][] => {
      const at = state[`${what}At`];
      return at ? [[t(`users.identity.${what}`), <Ago key={what} at={at} />]] : [];
    },
  );
  if (moments.length === 0) return null;
  return (
    <Stack sx={{ mb: 2 }}>
      <Facts facts={moments} />
    </Stack>
  );
}

const registerWords: Record<IdentityStatus, MessageKey> = {
  none: 'users.identity.register',
  draft: 'users.identity.go_on',
  submitted: 'users.identity.change',
  returned: 'users.identity.correct',
  validated: 'users.identity.change',
};

function NextActions({ user }: { user: User }): ReactNode {
  const t = useT();
  const { identityStatus: status } = user;
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {status === 'submitted' && (
        <May action="validate" resource="identities">
          <LinkButton size="small" variant="outlined" to={`/validation/${user.id}`}>
            {t('users.identity.validate')}
          </LinkButton>
        </May>
      )}
      <May action="edit" resource="identities">
        <LinkButton
          size="small"
          variant={status === 'submitted' ? 'text' : 'outlined'}
          to={`/registration/identity/${user.id}`}
        >
          {t(registerWords[status])}
        </LinkButton>
      </May>
      <RequestIdentityButton size="small" identity={{ user, status }} />
    </Stack>
  );
}
