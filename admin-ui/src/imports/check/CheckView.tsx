import { Alert, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Import } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { processable } from '../importStates.js';
import { IdentityPlan } from './IdentityPlan.js';
import { RecognizedLine } from './RecognizedLine.js';
import { RowsCard } from './RowsCard.js';

/** The rows for checking, before anything is created or sent. */
export function CheckView({ data }: { data: Import }): ReactNode {
  const t = useT();
  return (
    <Stack sx={{ gap: 2 }}>
      {data.counts.total === 0 && <Alert severity="info">{t('imports.check.none_left')}</Alert>}
      {data.counts.total > 0 && processable(data.counts) === 0 && (
        <Alert severity="info">{t('imports.check.nothing')}</Alert>
      )}
      <RecognizedLine data={data} />
      <IdentityPlan data={data} />
      <RowsCard data={data} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {data.counts.error > 0 && t('imports.check.quiet')}
      </Typography>
    </Stack>
  );
}
