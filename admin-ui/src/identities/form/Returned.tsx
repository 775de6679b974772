import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT';
import { toneColor } from '../../ui/StateChip';

/** Why a field came back. */
export function Returned({ reason }: { reason: string }): ReactNode {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'block', color: (theme) => toneColor(theme, 'wait') }}>
      {t('identities.form.returned', { reason })}
    </Box>
  );
}
