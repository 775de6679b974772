import { type ReactNode, useState } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import { useMay, useMe } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import type { CompletedRegistration } from '../../identities/identityTypes.js';
import { useIdentitySettings } from '../../identities/useIdentitySettings.js';
import { LoadFailed } from '../../ui/page/LoadFailed.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { PermissionMissing } from '../../ui/page/PermissionMissing.js';
import { Completed } from './Completed.js';
import { CompleteWizard } from './CompleteWizard.js';
import { CardSkeleton } from '../../ui/page/Skeletons.js';

export default function CompletePage(): ReactNode {
  const t = useT();
  const may = useMay('create', 'complete-registration');
  const me = useMe();
  const settings = useIdentitySettings();
  const [done, setDone] = useState<CompletedRegistration>();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const another = (): void => {
    // At the first step again.
    navigate(pathname, { replace: true });
    setDone(undefined);
  };
  const back = { to: '/registration', label: t('registration.title') };
  if (settings.error) {
    return (
      <Page width="form">
        <LoadFailed
          error={settings.error}
          title={t('identities.complete.title')}
          back={back}
          onAgain={settings.refetch}
        />
      </Page>
    );
  }
  const ready = may && me && settings.data;
  return (
    <Page width="form">
      <PageHeader
        title={t('identities.complete.title')}
        subtitle={t('identities.complete.text')}
        back={back}
      />
      {may === false && <PermissionMissing permission="can_complete_registration" />}
      {may !== false && !ready && <CardSkeleton inputs lines={5} />}
      {ready && done && <Completed done={done} onAnother={another} />}
      {ready && !done && (
        <CompleteWizard
          settings={settings.data}
          owner={`${me.user.id} ${me.organization.id}`}
          onDone={setDone}
        />
      )}
    </Page>
  );
}
