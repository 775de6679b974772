import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-admin';
import { useMay } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { May } from '../ui/act/May.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { ManualTab } from './manual/ManualTab.js';
import { UploadTab } from './upload/UploadTab.js';

export default function BulkInvitePage(): ReactNode {
  const t = useT();
  const may = useMay('create', 'imports');
  return (
    <Page>
      <PageHeader
        title={t('registration.bulk.title')}
        subtitle={t('registration.bulk.text')}
        back={{ to: '/registration', label: t('registration.title') }}
      />
      {may === false && <BulkInviteMissing />}
      {may && <BulkInviteTabs />}
    </Page>
  );
}

/** Keeps which tab is open in the address, so that a reload keeps it. */
function BulkInviteTabs(): ReactNode {
  const t = useT();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const tab = new URLSearchParams(search).get('tab') === 'manual' ? 'manual' : 'file';
  const open = (next: string): unknown =>
    navigate(next === 'file' ? pathname : `${pathname}?tab=${next}`);
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, next: string) => void open(next)}
        aria-label={t('registration.bulk.title')}
        sx={{ mb: 3, borderBottom: 1, borderColor: 'divider' }}
      >
        <Tab
          value="file"
          id="tab-file"
          aria-controls="panel-file"
          label={t('registration.bulk.tab_file')}
        />
        <Tab
          value="manual"
          id="tab-manual"
          aria-controls="panel-manual"
          label={t('registration.bulk.tab_manual')}
        />
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'file' ? <UploadTab /> : <ManualTab />}
      </Box>
    </>
  );
}

function BulkInviteMissing(): ReactNode {
  const t = useT();
  return (
    <PermissionMissing
      permission="can_bulk_invite"
      title={t('registration.bulk.missing_title')}
      text={t('registration.bulk.missing_text', { title: t('permission.title.can_bulk_invite') })}
      action={
        <May action="create" resource="users">
          <LinkButton to="/registration/create" variant="contained">
            {t('registration.create.title')}
          </LinkButton>
        </May>
      }
    />
  );
}
