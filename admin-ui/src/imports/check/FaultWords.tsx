import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RowFault } from '../../api/importTypes.js';
import { useTranslateCode } from '../../i18n/useT.js';
import { toneColor } from '../../ui/StateChip.js';

/** Faults in words, translated by their code, else as the server says them. */
export function FaultWords({ faults, id }: { faults: RowFault[]; id?: string }): ReactNode {
  const code = useTranslateCode();
  return (
    <Box id={id}>
      {faults.map((fault) => (
        <Typography
          key={`${fault.field} ${fault.code}`}
          variant="caption"
          component="div"
          sx={{ display: 'flex', gap: 0.5, mt: 0.25, color: (theme) => toneColor(theme, 'bad') }}
        >
          <ErrorIcon aria-hidden sx={{ fontSize: 16, mt: '2px', flexShrink: 0 }} />
          {code('imports.fault', fault.code, fault.message)}
        </Typography>
      ))}
    </Box>
  );
}
