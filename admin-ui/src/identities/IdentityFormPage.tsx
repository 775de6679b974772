import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useMay, useUsher } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { IdentityDone, PersonLink } from './form/IdentityDone.js';
import { IdentityHeader } from './form/IdentityHeader.js';
import { IdentityWizard } from './form/IdentityWizard.js';
import { OpenIdentity } from './form/OpenIdentity.js';
import type { IdentitySettings, IdentityView } from './identityTypes.js';
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
  if (done) return <IdentityDone identity={done} />;
  return (
    <OpenIdentity
      name={userId}
      read={() => usher.identity(userId)}
      title={t('identities.pick.title')}
      back={back}
    >
      {(view, settings) => <Registering view={view} settings={settings} onDone={setDone} />}
    </OpenIdentity>
  );
}

interface RegisteringProps {
  view: IdentityView;
  settings: IdentitySettings;
  onDone: (identity: IdentityView) => void;
}

/** The steps at somebody's identity: validated by those who may, and submitted by the others. */
function Registering({ view, settings, onDone }: RegisteringProps): ReactNode {
  const t = useT();
  const usher = useUsher();
  const { id, outOfReach } = view;
  const mayValidate = useMay('validate', 'identities') === true && outOfReach === null;
  return (
    <IdentityWizard
      view={view}
      settings={settings}
      work={{
        read: () => usher.identity(id),
        save: (change) => usher.saveIdentity(id, change),
        takesDrafts: () => true,
        ending: mayValidate ? 'validate' : 'submit',
        heading: (now) => <IdentityHeader view={now} />,
        waysOn: (
          <>
            <PersonLink id={id} />
            <LinkButton to="/registration/identity">{t('identities.done.another')}</LinkButton>
          </>
        ),
        onDone,
      }}
    />
  );
}
