import { Card, CardContent, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';

/** The file is still being read, by an upload in another window perhaps, or judged for the first time by its columns. */
export function ReadingView({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2" sx={{ mb: 2 }}>
          {t('imports.reading.heading')}
        </Typography>
        <LinearProgress aria-label={t('imports.reading.heading')} />
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {data.columns.length > 0
            ? t('imports.reading.judging')
            : t('imports.reading.text', { count: format.count(data.counts.total) })}
        </Typography>
      </CardContent>
    </Card>
  );
}
