import { Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMay, useUsher } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { LoadFailed } from '../ui/LoadFailed.js';
import { Page } from '../ui/Page.js';
import { PageHeader } from '../ui/PageHeader.js';
import { PermissionMissing } from '../ui/PermissionMissing.js';
import { IdentityDone } from './form/IdentityDone.js';
import { IdentityWizard } from './form/IdentityWizard.js';
import type { IdentityView } from './identityTypes.js';
import { useIdentitySettings } from './useIdentitySettings.js';
import { useWayBack } from './useWayBack.js';

export default function IdentityFormPage(): ReactNode {
  const t = useT();
  const { userId = '' } = useParams();
  const back = useWayBack(userId);
  const mayRegister = useMay('edit', 'identities');
  const mayView = useMay('show', 'identities');
  const missing =
    mayRegister === false
      ? 'can_register_identity'
      : mayView === false
        ? 'can_view_identity'
        : undefined;
  return (
    <Page width="form">
      {missing && (
        <>
          <PageHeader title={t('identities.pick.title')} back={back} />
          <PermissionMissing permission={missing} />
        </>
      )}
      {mayRegister && mayView && <OfPerson key={userId} userId={userId} />}
    </Page>
  );
}

function OfPerson({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const usher = useUsher();
  const back = useWayBack(userId);
  const [done, setDone] = useState<IdentityView>();
  const settings = useIdentitySettings();
  const identity = useQuery({
    queryKey: ['usher', 'identity', userId],
    queryFn: () => usher.identity(userId),
    // What is typed builds upon what was read, so it is read anew each time and never meanwhile.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  const error = identity.error ?? settings.error;
  if (done) return <IdentityDone identity={done} />;
  if (error) {
    return (
      <LoadFailed
        error={error}
        title={t('identities.pick.title')}
        back={back}
        onAgain={() => Promise.all([identity.refetch(), settings.refetch()])}
      />
    );
  }
  if (!identity.data || !settings.data) return <Skeleton variant="rounded" height={480} />;
  return <IdentityWizard view={identity.data} settings={settings.data} onDone={setDone} />;
}
