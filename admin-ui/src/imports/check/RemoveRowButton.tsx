import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import { useRemoveRow } from './useImportRows.js';

interface RemoveRowButtonProps {
  id?: string;
  tabIndex?: number;
  importId: string;
  rowNumber: number;
}

export function RemoveRowButton({
  importId,
  rowNumber,
  ...button
}: RemoveRowButtonProps): ReactNode {
  const t = useT();
  const remove = useRemoveRow(importId);
  const label = t('imports.check.remove', { row: rowNumber });
  return (
    <Tooltip title={label}>
      <IconButton
        {...button}
        size="small"
        sx={{ p: 0.75 }}
        aria-label={label}
        loading={remove.isPending}
        onClick={() => remove.mutate(rowNumber)}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
