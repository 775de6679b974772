import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Home } from '../api/types.js';
import { IdentityChip } from '../identities/identityStates.js';
import { OwnIdentityButton } from '../identities/OwnIdentityButton.js';
import { useT } from '../i18n/useT.js';
import { Facts } from '../ui/show/Facts.js';
import { personName } from '../ui/show/format.js';
import { Section } from '../ui/page/Section.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useOwnIdentity } from './useOwnIdentity.js';

/** The home of somebody who manages nothing: their identity with the one thing to do, and their account. */
export function AboutMe({ home }: { home: Home }): ReactNode {
  const t = useT();
  const { day } = useFormat();
  const { account, next } = home;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '3fr 2fr' } }}>
      <OwnIdentity home={home} isUrgent={next !== null} />
      <Section title={t('home.own.account')}>
        <Facts
          facts={[
            [t('users.column.name'), personName(account)],
            [t('users.column.email'), account.email],
            [t('users.column.username'), account.username],
            [t('home.own.since'), account.activatedAt ? day(account.activatedAt) : '–'],
          ]}
        />
      </Section>
    </Box>
  );
}

function OwnIdentity({ home, isUrgent }: { home: Home; isUrgent: boolean }): ReactNode {
  const t = useT();
  const { words, action } = useOwnIdentity(home);
  const { status } = home.identity;
  return (
    <Section
      title={t('home.own.title')}
      actions={status !== 'none' && <IdentityChip status={status} />}
    >
      <Typography sx={{ mb: 2 }}>{words}</Typography>
      <OwnIdentityButton
        variant={isUrgent ? 'contained' : 'outlined'}
        size="large"
        sx={{ width: { xs: '100%', sm: 'auto' } }}
      >
        {action}
      </OwnIdentityButton>
    </Section>
  );
}
