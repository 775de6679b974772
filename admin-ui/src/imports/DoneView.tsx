import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import StoppedIcon from '@mui/icons-material/BlockOutlined';
import UndoneIcon from '@mui/icons-material/Undo';
import { Box, Card, CardContent, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { files } from '../api/files.js';
import { useMay } from '../api/hooks.js';
import type { PeopleImport } from '../api/importTypes.js';
import { MailBanner } from '../home/MailBanner.js';
import { useHome } from '../home/useHome.js';
import { useT } from '../i18n/useT.js';
import { DownloadButton } from '../ui/act/DownloadButton.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { useFormat } from '../ui/show/useFormat.js';
import { RowsCard, RowsStrip } from './check/RowsCard.js';
import { Fact } from './Fact.js';
import { IdentitiesMade } from './IdentitiesMade.js';
import { isUnmailed, leftOver } from './importStates.js';
import { NotMailed } from './NotMailed.js';
import { PurgedNotice } from './PurgedNotice.js';
import { UndoButton } from './UndoButton.js';

/** Shows what came of an import, and what can be done about it. */
export function DoneView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const maySeeMail = useMay('list', 'emails');
  const home = useHome();
  return (
    <Stack sx={{ gap: 3 }}>
      {maySeeMail && (data.mails?.queued ?? 0) > 0 && (
        // It has its own distance, and none while it says nothing.
        <Box sx={{ mb: -3 }}>
          <MailBanner mail={home?.mail} />
        </Box>
      )}
      <Card>
        <CardContent>
          <Stack direction="row" sx={{ gap: 2 }}>
            <Mark status={data.status} />
            <Stack sx={{ flex: 1, minWidth: 0, gap: 2 }}>
              <Summary data={data} />
              <Stack sx={{ gap: 1, '&:empty': { display: 'none' } }}>
                <Mails data={data} />
                <IdentitiesMade data={data} />
                <NotMailed data={data} />
              </Stack>
              <Actions data={data} />
            </Stack>
          </Stack>
        </CardContent>
      </Card>
      <Box>
        <Typography variant="h2" sx={{ mb: 1 }}>
          {t('imports.done.rows')}
        </Typography>
        {data.cellsPurgedAt ? (
          <PurgedNotice at={data.cellsPurgedAt} />
        ) : (
          <Stack sx={{ gap: 2 }}>
            <RowsStrip data={data} />
            <RowsCard data={data} />
          </Stack>
        )}
      </Box>
    </Stack>
  );
}

/** Shows at a glance how it ended. */
function Mark({ status }: Pick<PeopleImport, 'status'>): ReactNode {
  const [Icon, color] = marks[status === 'completed' || status === 'undone' ? status : 'stopped'];
  return <Icon aria-hidden sx={{ fontSize: 28, mt: -0.25, color }} />;
}

const marks = {
  completed: [CheckCircleIcon, 'success.main'],
  undone: [UndoneIcon, 'text.secondary'],
  stopped: [StoppedIcon, 'text.secondary'],
} as const;

function Summary({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { invited, updated } = data.counts;
  const left = leftOver(data.counts);
  const onlyUpdated = invited === 0 && updated > 0;
  const parts = [
    onlyUpdated
      ? t('imports.done.only_updated', { smart_count: updated })
      : t('imports.done.completed', { smart_count: invited }),
    !onlyUpdated && updated > 0 && t('imports.done.updated', { smart_count: updated }),
    left > 0 && t('imports.done.left', { smart_count: left }),
  ].filter((part) => part !== false);
  const summary = t('imports.done.summary', { parts: parts.join(', ') });
  const quiet = { color: 'text.secondary', mt: 0.5 } as const;
  return (
    <Box>
      <Box role="status">
        <Typography variant="h2">
          {data.status === 'undone' ? t('imports.done.undone') : summary}
        </Typography>
        {data.status === 'undone' && (
          <Typography variant="body2" sx={quiet}>
            {t('imports.done.before_undone', { parts: parts.join(', ') })}
          </Typography>
        )}
      </Box>
      <LeftOut counts={data.counts} />
      {data.status !== 'completed' && data.status !== 'undone' && (
        <Typography variant="body2" sx={quiet}>
          {t('imports.done.cancelled')}
        </Typography>
      )}
    </Box>
  );
}

/** The rows that needed nothing, by why; only their number when the import did not come to all of them. */
function LeftOut({ counts }: Pick<PeopleImport, 'counts'>): ReactNode {
  const t = useT();
  const { skipped, duplicate, alreadyMember, archivedMember, unchanged } = counts;
  if (skipped === 0) return null;
  const kinds = { duplicate, alreadyMember, archivedMember, unchanged };
  const words = leftOutKinds
    .filter((kind) => kinds[kind] > 0)
    .map((kind) => t(`imports.done.left_out_as.${kind}`, { smart_count: kinds[kind] }));
  const all = duplicate + alreadyMember + archivedMember + unchanged === skipped;
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
      {all
        ? t('imports.done.left_out_by_kind', { smart_count: skipped, kinds: words.join(', ') })
        : t('imports.done.left_out', { smart_count: skipped })}
    </Typography>
  );
}

const leftOutKinds = ['duplicate', 'alreadyMember', 'archivedMember', 'unchanged'] as const;

/** Delivery goes on being counted after the import is done. */
function Mails({ data: { mails } }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  if (!mails || mails.queued + mails.sent + mails.failed === 0) return null;
  return (
    <Fact icon={<MailIcon />}>
      {t('imports.done.mails', {
        sent: format.count(mails.sent),
        queued: format.count(mails.queued),
        failed: format.count(mails.failed),
      })}
      {mails.failed > 0 && (
        <>
          {' · '}
          <RecordLink to={`/emails?filter=${encodeURIComponent('{"status":"failed"}')}`}>
            {t('imports.done.mails_link')}
          </RecordLink>
        </>
      )}
    </Fact>
  );
}

function Actions({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { invited, updated } = data.counts;
  const filter = encodeURIComponent(JSON.stringify({ importId: data.id }));
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      {leftOver(data.counts) > 0 && !data.cellsPurgedAt && (
        <>
          <DownloadButton
            file={files.importErrors(data.id)}
            // To mail those who are invited comes first.
            variant={isUnmailed(data) ? 'outlined' : 'contained'}
          >
            {t('imports.done.download')}
          </DownloadButton>
          <DownloadButton
            file={files.importErrorsWorkbook(data.id)}
            variant="outlined"
            startIcon={null}
          >
            {t('imports.done.download_workbook')}
          </DownloadButton>
        </>
      )}
      {invited > 0 && (
        <LinkButton to={`/users?filter=${filter}`} variant="outlined" startIcon={<PeopleIcon />}>
          {t('imports.done.see')}
        </LinkButton>
      )}
      {invited + updated > 0 && data.status !== 'undone' && <UndoButton id={data.id} />}
    </Stack>
  );
}
