import { Box } from '@mui/material';
import { type ClipboardEvent, type ReactNode, useCallback, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { columns, fieldLabel, ManualGridRow } from './ManualGridRow.js';
import { type ManualFault, type ManualField, manualFields } from './manualRows.js';
import { isManyCells } from './pastedCells.js';
import type { ManualRows } from './useManualRows.js';

interface ManualGridProps {
  grid: ManualRows;
  faults: (ManualFault | undefined)[];
}

/**
 * Rows to type or paste into. A row's fault is shown when the person goes on to another row; not when
 * they leave the grid, or the button that they are pressing would move away under the pointer.
 */
export function ManualGrid({ grid, faults }: ManualGridProps): ReactNode {
  const [focused, setFocused] = useState<number>();
  const pasteInto = usePaste(grid);
  return (
    <Box sx={{ typography: 'body2', p: 1 }}>
      <Header />
      {grid.rows.map((row, index) => (
        <ManualGridRow
          // Rows have no identity of their own: they are what stands at their place.
          key={index}
          index={index}
          row={row}
          fault={index === focused ? undefined : faults[index]}
          onChange={grid.change}
          onRemove={grid.remove}
          onPaste={pasteInto}
          onFocus={setFocused}
        />
      ))}
    </Box>
  );
}

/** A single cell is pasted as the browser does it; several are spread over the grid. */
function usePaste({
  paste,
}: ManualRows): (event: ClipboardEvent, index: number, field: ManualField) => void {
  return useCallback(
    (event, index, field) => {
      const text = event.clipboardData.getData('text/plain');
      if (!isManyCells(text)) return;
      event.preventDefault();
      paste(text, index, field);
    },
    [paste],
  );
}

function Header(): ReactNode {
  const t = useT();
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'grid' },
        gridTemplateColumns: columns,
        fontWeight: 600,
        py: 1,
      }}
    >
      <span />
      {manualFields.map((field) => (
        <Box key={field} sx={{ px: 1.5 }}>
          {fieldLabel(t, field)}
        </Box>
      ))}
    </Box>
  );
}
