import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Card, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useParams, useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { Ago } from '../ui/show/Ago.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { LoadFailed } from '../ui/page/LoadFailed.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { CheckView } from './check/CheckView.js';
import { ColumnsView } from './columns/ColumnsView.js';
import { DiscardButton } from './DiscardButton.js';
import { DoneView } from './DoneView.js';
import { FailedView } from './FailedView.js';
import { ImportChip, isJudgedAgain } from './importStates.js';
import { lapsed } from './lapsed.js';
import { LapsedView } from './LapsedView.js';
import { ReadingView } from './ReadingView.js';
import { RunningView } from './RunningView.js';
import { useImport } from './useImport.js';
import { HeaderSkeleton, RowsSkeleton } from '../ui/page/Skeletons.js';

/** A bulk invite at whatever point it is; a reload comes back to the same place. */
export default function ImportPage(): ReactNode {
  const { id = '' } = useParams();
  const may = useMay('list', 'imports');
  return (
    <Page>
      {may === false && <PermissionMissing permission="can_bulk_invite" />}
      {may && <OneImport id={id} />}
    </Page>
  );
}

function OneImport({ id }: { id: string }): ReactNode {
  const t = useT();
  const { data, error, refetch } = useImport(id);
  if (data) return <ImportDetails data={data} />;
  if (!error) {
    return (
      <>
        <HeaderSkeleton back />
        <Card>
          <RowsSkeleton rows={10} />
        </Card>
      </>
    );
  }
  return (
    <LoadFailed
      error={error}
      title={t('imports.title')}
      back={{ to: '/imports', label: t('imports.back') }}
      onAgain={refetch}
    />
  );
}

function ImportDetails({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const redirect = useRedirect();
  const name = useResourceName();
  const gone = lapsed(data);
  const isJudging = isJudgedAgain(data);
  const isWaiting = data.status === 'ready' || data.status === 'mapping' || isJudging;
  const isOver =
    ['completed', 'cancelled', 'undone'].includes(data.status) ||
    (data.status === 'failed' && data.counts.processed > 0);
  return (
    <>
      <PageHeader
        title={data.fileName ?? t('imports.manual_name')}
        back={{ to: '/imports', label: t('imports.back') }}
        beside={
          <>
            <ImportChip data={data} />
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
              <Ago at={data.createdAt} />
            </Typography>
          </>
        }
        actions={
          <>
            {isWaiting && !gone && (
              <DiscardButton
                id={data.id}
                disabled={isJudging}
                startIcon={<DeleteIcon />}
                onDone={() => redirect('list', name('imports'))}
              />
            )}
            {isOver && (
              <LinkButton to="/registration/bulk" startIcon={<UploadFileIcon />}>
                {t('imports.done.again')}
              </LinkButton>
            )}
          </>
        }
      />
      {gone ? <LapsedView source={data.source} {...gone} /> : <View data={data} />}
    </>
  );
}

function View({ data }: { data: PeopleImport }): ReactNode {
  switch (data.status) {
    case 'mapping':
      return <ColumnsView data={data} />;
    case 'reading':
      // The rows stay in sight, and so does the cell that somebody was at.
      return isJudgedAgain(data) ? <CheckView data={data} /> : <ReadingView data={data} />;
    case 'ready':
      return <CheckView data={data} />;
    case 'queued':
    case 'processing':
      return <RunningView data={data} />;
    case 'failed':
      return <FailedView data={data} />;
    case 'completed':
    case 'cancelled':
    case 'undone':
      return <DoneView data={data} />;
  }
}
