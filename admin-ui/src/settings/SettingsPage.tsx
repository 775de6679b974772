import { Skeleton, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay, useMe, useUsher } from '../api/hooks';
import { useT } from '../i18n/useT';
import { Page } from '../ui/Page';
import { PageHeader } from '../ui/PageHeader';
import { PermissionMissing } from '../ui/PermissionMissing';
import { NewOrganization } from './NewOrganization';
import { OrganizationForm } from './OrganizationForm';

export default function SettingsPage(): ReactNode {
  const t = useT();
  const may = useMay('list', 'settings');
  return (
    <Page width="reading">
      <PageHeader title={t('settings.title')} />
      {may === false && <PermissionMissing permission="can_manage_settings" />}
      {may && <Settings />}
    </Page>
  );
}

function Settings(): ReactNode {
  const usher = useUsher();
  const me = useMe();
  const { data } = useQuery({
    queryKey: ['usher', 'organization'],
    queryFn: () => usher.organizationSettings(),
  });
  return (
    <Stack sx={{ gap: 3 }}>
      {data ? <OrganizationForm settings={data} /> : <Skeleton variant="rounded" height={320} />}
      {me && <NewOrganization />}
    </Stack>
  );
}
