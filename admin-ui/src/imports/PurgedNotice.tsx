import { Alert } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { useFormat } from '../ui/show/useFormat.js';

/** Instead of an import's rows, when what they held has been deleted. */
export function PurgedNotice({ at }: { at: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  return <Alert severity="info">{t('imports.purged.text', { day: format.day(at) })}</Alert>;
}
