import { Alert, Button, Skeleton, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay, useUsher } from '../api/hooks.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { May } from '../ui/May.js';
import { Page } from '../ui/Page.js';
import { PageHeader } from '../ui/PageHeader.js';
import { PermissionMissing } from '../ui/PermissionMissing.js';
import { NewOrganization } from './NewOrganization.js';
import { SettingsForm } from './SettingsForm.js';

export default function SettingsPage(): ReactNode {
  const t = useT();
  const may = useMay('list', 'settings');
  return (
    <Page width="reading">
      <PageHeader title={t('settings.title')} />
      {may === false && <PermissionMissing permission="can_manage_settings" />}
      <Stack sx={{ gap: 3 }}>
        {may && <Settings />}
        <May action="create" resource="organizations">
          <NewOrganization />
        </May>
      </Stack>
    </Page>
  );
}

function Settings(): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const usher = useUsher();
  const organization = useQuery({
    queryKey: ['usher', 'organization'],
    queryFn: () => usher.organizationSettings(),
  });
  const identity = useQuery({
    queryKey: ['usher', 'identity-settings'],
    queryFn: () => usher.identitySettings(),
  });
  const failed = [organization, identity].find(({ error }) => error);
  if (failed) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => void failed.refetch()}>{t('action.try_again')}</Button>}
      >
        {errorText(failed.error)}
      </Alert>
    );
  }
  if (!organization.data || !identity.data) return <Skeleton variant="rounded" height={320} />;
  return <SettingsForm organization={organization.data} uses={identity.data.fields} />;
}
