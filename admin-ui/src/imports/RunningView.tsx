import { Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useVerb } from '../ui/useVerb.js';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { ConfirmButton } from '../ui/ConfirmButton.js';
import { useFormat } from '../ui/useFormat.js';
import { useRefreshImport } from './useImport.js';

/** Shows how far a running import is, how fast, and until when; it goes on without this page. */
export function RunningView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const { total, processed } = data.counts;
  return (
    <Card>
      <CardContent>
        <Typography variant="h2" sx={{ mb: 2 }}>
          {t('imports.running.heading')}
        </Typography>
        <LinearProgress
          aria-label={t('imports.running.heading')}
          variant={data.status === 'queued' ? 'indeterminate' : 'determinate'}
          value={total > 0 ? (100 * processed) / total : 0}
          sx={{ height: 8, borderRadius: 1 }}
        />
        <Figures data={data} />
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

function Figures({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { counts, mails, ratePerSecond, secondsLeft, status } = data;
  const figures = [
    t('imports.running.progress', {
      done: format.count(counts.processed),
      total: format.count(counts.total),
    }),
    ratePerSecond ? t('imports.running.rate', { rate: format.count(ratePerSecond) }) : undefined,
    secondsLeft ? t('imports.running.left', { time: format.duration(secondsLeft) }) : undefined,
    t('imports.running.mails', {
      sent: format.count(mails?.sent ?? 0),
      queued: format.count(mails?.queued ?? 0),
    }),
  ];
  return (
    <Typography role="status" sx={{ mt: 2, fontVariantNumeric: 'tabular-nums' }} variant="body2">
      {status === 'queued' ? t('imports.running.queued') : figures.filter(Boolean).join(' · ')}
    </Typography>
  );
}

/** Shows what became of the rows so far. */
function Outcomes({ data: { counts } }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const shown = (['invited', 'updated', 'skipped', 'failed'] as const).filter(
    (outcome) => outcome !== 'updated' || counts.update > 0,
  );
  const words = shown.map(
    (outcome) => `${t(`imports.outcome.${outcome}`)} ${format.count(counts[outcome])}`,
  );
  return (
    <Typography variant="body2" sx={{ mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
      {words.join(' · ')}
    </Typography>
  );
}

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
