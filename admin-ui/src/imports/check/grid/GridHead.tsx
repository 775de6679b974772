import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT.js';
import { unseen } from '../../../ui/focus/unseen.js';
import { useFieldLabel } from '../useFieldLabel.js';
import { type GridColumn, numberWidth, rowHeight } from './gridColumns.js';

interface GridHeadProps {
  columns: readonly GridColumn[];
  editable: boolean;
}

/** The names of the columns, which stay in sight. */
export function GridHead({ columns, editable }: GridHeadProps): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  const name = (column: GridColumn): ReactNode => {
    if (column.kind === 'field') return fieldLabel(column.field);
    if (column.kind === 'verdict')
      return t(editable ? 'imports.check.verdict' : 'imports.check.outcome');
    return (
      <Box component="span" sx={unseen}>
        {t('action.remove')}
      </Box>
    );
  };
  return (
    <Box
      role="row"
      aria-rowindex={1}
      sx={{ position: 'sticky', top: 0, zIndex: 3, display: 'flex', height: rowHeight }}
    >
      <Box
        role="columnheader"
        aria-colindex={1}
        sx={{
          ...head,
          position: 'sticky',
          left: 0,
          zIndex: 1,
          width: numberWidth,
          justifyContent: 'flex-end',
        }}
      >
        {t('imports.check.row')}
      </Box>
      {columns.map((column, place) => (
        <Box
          key={place}
          role="columnheader"
          aria-colindex={place + 2}
          style={{ width: column.width, left: column.left, flexGrow: column.grows && 1 }}
          sx={[
            head,
            column.left !== undefined && { position: 'sticky', zIndex: 1 },
            column.kind === 'remove' && {
              position: 'sticky',
              right: 0,
              zIndex: 1,
              borderLeft: 1,
              borderColor: 'divider',
            },
          ]}
        >
          {name(column)}
        </Box>
      ))}
    </Box>
  );
}

const head = {
  flexShrink: 0,
  boxSizing: 'border-box',
  display: 'flex',
  alignItems: 'center',
  height: '100%',
  px: 1,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const;
