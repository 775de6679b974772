import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { HttpError } from 'react-admin';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { ChangePassword } from './ChangePassword.js';
import { OwnProfile } from './OwnProfile.js';
import { PersonalData } from './PersonalData.js';
import { Sessions, useSessions } from './Sessions.js';

export default function AccountPage(): ReactNode {
  const t = useT();
  const me = useMe();
  const { error } = useSessions();
  const isSignInUshers = !(error instanceof HttpError && error.status === 404);
  return (
    <Page width="reading">
      <PageHeader
        title={t('account.title')}
        subtitle={me && `${personName(me.user)} · ${me.user.email}`}
      />
      <Stack sx={{ gap: 3 }}>
        <OwnProfile />
        {isSignInUshers && <ChangePassword />}
        {isSignInUshers && <Sessions />}
        <PersonalData />
      </Stack>
    </Page>
  );
}
