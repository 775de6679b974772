import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { Card } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { UsherSaveOwnIdentity } from '../api/contract.js';
import { useUsher } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { HomeButton } from '../ui/page/HomeButton.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { IdentityWizard } from './form/IdentityWizard.js';
import { OpenIdentity } from './form/OpenIdentity.js';
import type { IdentityWork } from './form/work.js';
import { IdentityChip } from './identityStates.js';

/** A person sends their own; only others validate it. */
type OwnWork = IdentityWork<NonNullable<UsherSaveOwnIdentity['action']>>;

/**
 * The page where people give their own identity who are signed in to the application. It is what
 * `/welcome` is for those who are signed in to Usher.
 */
export default function OwnIdentityPage(): ReactNode {
  const t = useT();
  const usher = useUsher();
  const [isSent, setSent] = useState(false);
  const work: OwnWork = {
    read: usher.ownIdentity,
    save: usher.saveOwnIdentity,
    // A correction of what was validated is only sent as a whole.
    takesDrafts: ({ status }) => status !== 'validated',
    ending: 'submit',
    heading: ({ status, user }) => (
      <PageHeader
        title={t('home.own.title')}
        subtitle={user.email}
        beside={<IdentityChip status={status} />}
      />
    ),
    waysOn: <HomeButton />,
    onDone: () => setSent(true),
  };
  return (
    <Page width="form">
      {isSent ? (
        <Sent />
      ) : (
        <OpenIdentity name="own" read={work.read} title={t('home.own.title')}>
          {(view, settings) => <IdentityWizard view={view} settings={settings} work={work} />}
        </OpenIdentity>
      )}
    </Page>
  );
}

function Sent(): ReactNode {
  const t = useT();
  return (
    <>
      <PageHeader title={t('home.own.title')} />
      <Card role="status">
        <EmptyState
          icon={<VerifiedIcon color="success" />}
          title={t('identities.done.own')}
          text={t('identities.done.own_text')}
          action={<HomeButton variant="contained" />}
        />
      </Card>
    </>
  );
}
