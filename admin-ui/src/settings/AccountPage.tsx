import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { PageHeader } from '../ui/PageHeader.js';
import { ChangePassword } from './ChangePassword.js';
import { PersonalData } from './PersonalData.js';
import { Sessions } from './Sessions.js';

export default function AccountPage(): ReactNode {
  const t = useT();
  const me = useMe();
  return (
    <Page width="reading">
      <PageHeader
        title={t('account.title')}
        subtitle={me && `${personName(me.user)} · ${me.user.email}`}
      />
      <Stack sx={{ gap: 3 }}>
        <ChangePassword />
        <Sessions />
        <PersonalData />
      </Stack>
    </Page>
  );
}
