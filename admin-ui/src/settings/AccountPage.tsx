import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMe } from '../api/hooks';
import { useT } from '../i18n/useT';
import { personName } from '../ui/format';
import { Page } from '../ui/Page';
import { PageHeader } from '../ui/PageHeader';
import { ChangePassword } from './ChangePassword';
import { PersonalData } from './PersonalData';
import { Sessions } from './Sessions';

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
