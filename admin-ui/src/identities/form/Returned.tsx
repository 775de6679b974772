import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { toneColor } from '../../ui/StateChip.js';

/** Why a field came back. */
export function Returned({ reason }: { reason: string }): ReactNode {
  const t = useT();
  return (
    <Box component="span" sx={{ display: 'block', color: (theme) => toneColor(theme, 'wait') }}>
      {t('identities.form.returned', { reason })}
    </Box>
  );
}
