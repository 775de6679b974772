import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import PersonAddIcon from '@mui/icons-material/PersonAddOutlined';
import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Card, Stack, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { useWaitingCount } from '../validation/useWaitingCount.js';
import { LinkButton } from '../ui/LinkButton.js';
import { type Tone, toneColor } from '../ui/StateChip.js';
import { useAlone, useFailedEvents, useFailedMails, useOpenImports } from './useNextSteps.js';

interface NextStepsProps {
  mayInvite: boolean;
  mayBulkInvite: boolean;
  maySeeMail: boolean;
  maySeeEvents: boolean;
}

/** Shows what waits for somebody: imports to be checked or running, mails that did not arrive. */
export function NextSteps(props: NextStepsProps): ReactNode {
  const { mayInvite, mayBulkInvite, maySeeMail, maySeeEvents } = props;
  const t = useT();
  const imports = useOpenImports(mayBulkInvite);
  const failed = useFailedMails(maySeeMail);
  const untold = useFailedEvents(maySeeEvents);
  const waiting = useWaitingCount() ?? 0;
  const alone = useAlone(mayInvite);
  const failedFilter = encodeURIComponent(JSON.stringify({ status: 'failed' }));
  return (
    <Box component="section" aria-label={t('home.next')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('home.next')}
      </Typography>
      <Card>
        {failed > 0 && (
          <Step
            icon={<ErrorIcon />}
            tone="bad"
            words={t('home.failed_mails', { smart_count: failed })}
            action={t('home.failed_mails_action')}
            to={`/emails?filter=${failedFilter}`}
          />
        )}
        {untold > 0 && (
          <Step
            icon={<ErrorIcon />}
            tone="bad"
            words={t('home.failed_events', { smart_count: untold })}
            action={t('home.failed_events_action')}
            to={`/events?filter=${failedFilter}`}
          />
        )}
        {waiting > 0 && (
          <Step
            icon={<FactCheckIcon />}
            tone="wait"
            words={t('home.waiting', { smart_count: waiting })}
            action={t('home.waiting_action')}
            to="/validation"
          />
        )}
        {imports.map(({ id, fileName, status, counts }) => {
          const name = fileName ?? t('imports.manual_name');
          const waiting = status === 'ready';
          return (
            <Step
              key={id}
              icon={<UploadFileIcon />}
              tone="busy"
              words={
                waiting
                  ? t('home.import_ready', { name, smart_count: counts.total })
                  : t('home.import_running', { name })
              }
              action={t(waiting ? 'home.import_ready_action' : 'home.import_running_action')}
              to={`/imports/${id}`}
            />
          );
        })}
        {alone && (
          <Step
            icon={<PersonAddIcon />}
            tone="busy"
            words={t('home.first_text')}
            action={t('home.first')}
            to="/registration"
          />
        )}
        {failed + untold + waiting + imports.length === 0 && !alone && (
          <Step icon={<CheckCircleIcon />} tone="good" words={t('home.nothing')} />
        )}
      </Card>
    </Box>
  );
}

interface StepProps {
  icon: ReactElement;
  tone: Tone;
  words: string;
  action?: string;
  to?: string;
}

function Step({ icon, tone, words, action, to }: StepProps): ReactNode {
  return (
    <Stack
      direction="row"
      sx={{
        gap: 2,
        px: 2,
        py: 1.5,
        alignItems: 'center',
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box aria-hidden sx={{ display: 'flex', color: (theme) => toneColor(theme, tone) }}>
        {icon}
      </Box>
      <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
        {words}
      </Typography>
      {to && (
        <LinkButton to={to} size="small">
          {action}
        </LinkButton>
      )}
    </Stack>
  );
}
