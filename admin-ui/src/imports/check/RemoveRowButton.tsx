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
  /** True while nothing can be changed. */
  frozen?: boolean;
}

export function RemoveRowButton({
  importId,
  rowNumber,
  frozen = false,
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
        sx={{ p: 0.75, '&[aria-disabled=true]': { cursor: 'default', color: 'action.disabled' } }}
        aria-label={label}
        aria-disabled={frozen}
        loading={remove.isPending}
        onClick={() => {
          if (!frozen) remove.mutate(rowNumber);
        }}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}
