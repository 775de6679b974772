import { Alert, Box, Button, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import type { User } from '../api/types';
import { useErrorText, useT } from '../i18n/useT';
import { Page } from '../ui/Page';
import { AccountSection } from './AccountSection';
import { GroupsSection } from './GroupsSection';
import { InvitationSection } from './InvitationSection';
import { MetadataSection } from './MetadataSection';
import { PersonHeader } from './PersonHeader';
import { TimelineSection } from './TimelineSection';

export default function PersonPage(): ReactNode {
  return (
    <ShowBase resource="users" queryOptions={{ retry: false, onError: undefined }}>
      <Page>
        <Person />
      </Page>
    </ShowBase>
  );
}

function Person(): ReactNode {
  const { record: user, error, refetch } = useShowContext<User>();
  const t = useT();
  const errorText = useErrorText();
  if (error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => void refetch()}>{t('action.try_again')}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  }
  if (!user) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <PersonHeader user={user} />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Stack sx={{ gap: 3 }}>
          <AccountSection user={user} />
          <InvitationSection user={user} />
          <GroupsSection user={user} />
          <MetadataSection user={user} />
        </Stack>
        <TimelineSection userId={user.id} />
      </Box>
    </>
  );
}
