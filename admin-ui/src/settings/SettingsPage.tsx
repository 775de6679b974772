import { Alert, Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay, useUsher } from '../api/hooks.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { SectionLinks } from '../ui/page/SectionLinks.js';
import { NewOrganization } from './NewOrganization.js';
import { SettingsForm } from './SettingsForm.js';
import { CardSkeleton } from '../ui/page/Skeletons.js';

export default function SettingsPage(): ReactNode {
  const t = useT();
  const may = useMay('list', 'settings');
  const mayMake = useMay('create', 'organizations') === true;
  return (
    <Page width={may ? 'form' : 'reading'}>
      <PageHeader title={t('settings.title')} />
      {may === false && <PermissionMissing permission="can_manage_settings" />}
      {may ? <Settings mayMake={mayMake} /> : mayMake && <NewOrganization />}
    </Page>
  );
}

function Settings({ mayMake }: { mayMake: boolean }): ReactNode {
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
  if (!organization.data || !identity.data) return <CardSkeleton inputs lines={5} />;
  const titles = {
    organization: t('settings.organization'),
    look: t('settings.look.title'),
    mails: t('settings.mails.title'),
    identity: t('settings.identity.title'),
    retention: t('settings.retention.title'),
    ...(mayMake && { new_organization: t('settings.new_organization') }),
  };
  return (
    <SectionLinks label={t('settings.sections')} titles={titles}>
      <Stack sx={{ gap: 3 }}>
        <SettingsForm organization={organization.data} uses={identity.data.fields} />
        {mayMake && <NewOrganization />}
      </Stack>
    </SectionLinks>
  );
}
