import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Import, ImportRow } from '../../api/importTypes.js';
import { RemoveRowButton } from './RemoveRowButton.js';
import { RowCell } from './RowCell.js';
import { fieldsOf } from './rowFields.js';
import { RowVerdict } from './RowVerdict.js';
import { useFieldLabel } from './useFieldLabel.js';

/** The rows on a narrow screen: a card each, the fields below each other. */
export function RowCards({ data, rows }: { data: Import; rows: ImportRow[] }): ReactNode {
  const fieldLabel = useFieldLabel();
  const editable = data.status === 'ready';
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.rowNumber}
          sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}
        >
          <Stack direction="row" sx={{ gap: 1, alignItems: 'flex-start' }}>
            <Typography
              variant="body2"
              sx={{
                color: 'text.secondary',
                lineHeight: '24px',
                fontVariantNumeric: 'tabular-nums',
              }}
            >
              {row.rowNumber}
            </Typography>
            <Box sx={{ flex: 1 }}>
              <RowVerdict row={row} />
            </Box>
            {editable && <RemoveRowButton importId={data.id} rowNumber={row.rowNumber} />}
          </Stack>
          {fieldsOf([row]).map((field) => (
            <Box
              key={field}
              sx={{ display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', mt: 0.5 }}
            >
              <Typography variant="body2" sx={{ color: 'text.secondary', py: 0.75 }}>
                {fieldLabel(field)}
              </Typography>
              <Box>
                <RowCell importId={data.id} row={row} field={field} editable={editable} />
              </Box>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
