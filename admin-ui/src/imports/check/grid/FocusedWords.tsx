import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportRow } from '../../../api/importTypes.js';
import { useT } from '../../../i18n/useT.js';
import { FaultWords } from '../FaultWords.js';
import { isImportField, isTold, type Told, toldAt } from '../rowFields.js';
import { rowWords } from '../RowVerdict.js';
import { useFieldLabel } from '../useFieldLabel.js';
import type { GridColumn } from './gridColumns.js';

interface FocusedWordsProps {
  /** Undefined while no cell has been gone to. */
  row: ImportRow | undefined;
  column: GridColumn | undefined;
  editable: boolean;
}

/** Says in one place what is wrong with the cell that the keyboard is at, else what there is to say of its row. */
export function FocusedWords({ row, column, editable }: FocusedWordsProps): ReactNode {
  const t = useT();
  const fieldLabel = useFieldLabel();
  const told = row && toldOf(row, column);
  const fields = told && [...new Set([...told.errors, ...told.warnings].map(({ field }) => field))];
  const labels = fields?.filter(isImportField).map(fieldLabel).join(', ');
  return (
    <Box
      aria-live="polite"
      sx={{
        display: 'flex',
        gap: 1,
        // Always as high, so that nothing moves under the pointer.
        height: 52,
        overflow: 'auto',
        // More than fits begins at the top, where it can be scrolled to.
        alignItems: 'safe center',
        px: 1.5,
        py: 0.5,
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {row && (
        <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.primary' }}>
          {t('imports.check.row')} {row.rowNumber}
          {labels && ` · ${labels}`}
        </Box>
      )}
      {row && told && isTold(told) && <FaultWords told={told} />}
      {row && !(told && isTold(told)) && <span>{rowWords(t, row)}</span>}
      {!row && <span>{t(editable ? 'imports.check.keys' : 'imports.check.keys_reading')}</span>}
    </Box>
  );
}

/** The faults of the cell; where it has none, those of its row. */
function toldOf(row: ImportRow, column: GridColumn | undefined): Told {
  const own = column?.kind === 'field' ? toldAt(row, column.field) : undefined;
  return own && isTold(own) ? own : { errors: row.errors, warnings: row.warnings };
}
