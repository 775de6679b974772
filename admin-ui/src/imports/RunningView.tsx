import { Box, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useVerb } from '../ui/act/useVerb.js';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/act/ConfirmButton.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useRefreshImport } from './useImport.js';

/** Shows how far a running import is, how fast, and until when; it goes on without this page. */
export function RunningView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { total, processed } = data.counts;
  return (
    <Card>
      <CardContent sx={{ p: 3 }}>
        <Progress data={data} />
        <LinearProgress
          aria-label={t('imports.running.heading')}
          variant={data.status === 'queued' ? 'indeterminate' : 'determinate'}
          value={total > 0 ? (100 * processed) / total : 0}
          sx={{ height: 8, borderRadius: 1, my: 2 }}
        />
        <Outcomes data={data} />
        <Stack
          direction="row"
          sx={{
            mt: 3,
            gap: 2,
            alignItems: 'center',
            justifyContent: 'space-between',
            flexWrap: 'wrap',
          }}
        >
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('imports.running.close')}
          </Typography>
          <CancelButton id={data.id} />
        </Stack>
      </CardContent>
    </Card>
  );
}

/** The rows that are done, and at the other end of the line how fast it goes. */
function Progress({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { counts, mails, ratePerSecond, secondsLeft, status } = data;
  const figures = [
    ratePerSecond ? t('imports.running.rate', { rate: format.count(ratePerSecond) }) : undefined,
    secondsLeft ? t('imports.running.left', { time: format.duration(secondsLeft) }) : undefined,
    t('imports.running.mails', {
      sent: format.count(mails?.sent ?? 0),
      queued: format.count(mails?.queued ?? 0),
    }),
  ];
  const isWaiting = status === 'queued';
  return (
    <Stack
      role="status"
      direction="row"
      sx={{
        columnGap: 2,
        flexWrap: 'wrap',
        alignItems: 'baseline',
        justifyContent: 'space-between',
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      <Typography variant="h2">
        {isWaiting
          ? t('imports.running.queued')
          : t('imports.running.progress', {
              done: format.count(counts.processed),
              total: format.count(counts.total),
            })}
      </Typography>
      {!isWaiting && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {figures.filter(Boolean).join(' · ')}
        </Typography>
      )}
    </Stack>
  );
}

/** Shows what became of the rows so far. */
function Outcomes({ data: { counts } }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const shown = (['invited', 'updated', 'skipped', 'failed'] as const).filter(
    (outcome) => outcome !== 'updated' || counts.update > 0,
  );
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1.5 }}>
      {shown.map((outcome) => (
        <Box key={outcome}>
          <Typography component="dt" variant="body2" sx={{ color: 'text.secondary' }}>
            {t(`imports.outcome.${outcome}`, { smart_count: counts[outcome] })}
          </Typography>
          <Typography component="dd" sx={figure}>
            {format.count(counts[outcome])}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

const figure = {
  m: 0,
  fontSize: 20,
  lineHeight: '28px',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
} as const;

function CancelButton({ id }: { id: string }): ReactNode {
  const t = useT();
  const refresh = useRefreshImport(id);
  const { mutateAsync } = useVerb((usher) => usher.cancelImport(id), { onDone: refresh });
  return (
    <ConfirmButton
      color="inherit"
      variant="outlined"
      label={t('imports.running.cancel')}
      title={t('imports.running.cancel_title')}
      text={t('imports.running.cancel_text')}
      confirm={t('imports.running.cancel_confirm')}
      cancel={t('imports.running.cancel_keep')}
      destructive
      onConfirm={() => mutateAsync()}
    />
  );
}
