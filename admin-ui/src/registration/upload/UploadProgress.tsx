import { Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';

interface UploadProgressProps {
  fileName: string;
  /** The part that has been sent, 0 to 1; undefined while that is not known. */
  share: number | undefined;
  onStop: () => void;
}

export function UploadProgress({ fileName, share, onStop }: UploadProgressProps): ReactNode {
  const t = useT();
  const sent = share !== undefined && share >= 1;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <Card>
      <CardContent sx={{ minHeight: 200, display: 'grid', alignContent: 'center', gap: 2 }}>
        <Typography variant="h2" sx={{ overflowWrap: 'anywhere' }}>
          {t('registration.bulk.uploading', { file: fileName })}
        </Typography>
        <LinearProgress
          aria-label={t('registration.bulk.uploading', { file: fileName })}
          variant={sent || percent === undefined ? 'indeterminate' : 'determinate'}
          value={percent}
        />
        <Typography
          variant="body2"
          role="status"
          sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}
        >
          {sent ? t('registration.bulk.reading') : percent !== undefined && `${percent} %`}
        </Typography>
        <Button onClick={onStop} color="inherit" sx={{ justifySelf: 'start' }}>
          {t('registration.bulk.stop')}
        </Button>
      </CardContent>
    </Card>
  );
}
