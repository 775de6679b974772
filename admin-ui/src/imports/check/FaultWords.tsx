import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RowFault } from '../../api/importTypes.js';
import { toneColor } from '../../ui/show/StateChip.js';
import type { Told } from './rowFields.js';

/** Faults and doubts in words, translated by their code, else as the server says them. */
export function FaultWords({ told, id }: { told: Told; id?: string }): ReactNode {
  return (
    <Box id={id}>
      {told.errors.map((fault) => (
        <OneFault key={`${fault.field} ${fault.code}`} fault={fault} isError />
      ))}
      {told.warnings.map((fault) => (
        <OneFault key={`${fault.field} ${fault.code}`} fault={fault} isError={false} />
      ))}
    </Box>
  );
}

function OneFault({ fault, isError }: { fault: RowFault; isError: boolean }): ReactNode {
  const Icon = isError ? ErrorIcon : WarningIcon;
  return (
    <Typography
      variant="caption"
      component="div"
      sx={{
        display: 'flex',
        gap: 0.5,
        mt: 0.25,
        color: (theme) => toneColor(theme, isError ? 'bad' : 'wait'),
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 16, mt: '2px', flexShrink: 0 }} />
      {fault.message}
    </Typography>
  );
}
