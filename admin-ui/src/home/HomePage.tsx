import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useUsherContext } from '../api/context.js';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { PageHeader } from '../ui/PageHeader.js';
import { InviteButtons } from '../users/InviteButtons.js';
import { MailBanner } from './MailBanner.js';
import { NextSteps } from './NextSteps.js';
import { PeopleCounts } from './PeopleCounts.js';

/** First what to do next, then how things are. */
export default function HomePage(): ReactNode {
  const t = useT();
  const me = useMe();
  const { home } = useUsherContext().slots;
  const may = (permission: string): boolean => me?.permissions.includes(permission) ?? false;
  return (
    <Page>
      <PageHeader
        title={me ? t('home.welcome', { name: me.user.firstName ?? personName(me.user) }) : ' '}
        subtitle={me?.organization.name}
        actions={<InviteButtons />}
      />
      {me?.permissions.length === 0 && (
        <Typography>{t('home.no_permissions', { organization: me.organization.name })}</Typography>
      )}
      {may('can_resend_invitation') && <MailBanner />}
      <Box>
        <Stack sx={{ gap: 3 }}>
          {me && me.permissions.length > 0 && (
            <NextSteps
              mayInvite={may('can_view_users') && may('can_create_user')}
              mayBulkInvite={may('can_bulk_invite')}
              maySeeMail={may('can_resend_invitation')}
              maySeeEvents={may('can_manage_settings')}
            />
          )}
          {may('can_view_users') && <PeopleCounts />}
          {home}
        </Stack>
      </Box>
    </Page>
  );
}
