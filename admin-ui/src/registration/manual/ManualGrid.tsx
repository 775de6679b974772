import { Box } from '@mui/material';
import { type ClipboardEvent, type ReactNode, useCallback, useState } from 'react';
import { gridColumns, ManualGridRow } from './ManualGridRow.js';
import type { GridColumn, ManualFault, ManualField } from './manualRows.js';
import { isManyCells } from './pastedCells.js';
import type { ManualRows } from './useManualRows.js';

interface ManualGridProps {
  grid: ManualRows;
  columns: GridColumn[];
  faults: (ManualFault | undefined)[];
}

/**
 * Rows to type or paste into. A row's fault is shown when the person goes on to another row; not when
 * they leave the grid, or the button that they are pressing would move away under the pointer.
 */
export function ManualGrid({ grid, columns, faults }: ManualGridProps): ReactNode {
  const [focused, setFocused] = useState<number>();
  const pasteInto = usePaste(grid);
  return (
    <Box sx={{ typography: 'body2', p: 1 }}>
      <Header columns={columns} />
      {grid.rows.map((row, index) => (
        <ManualGridRow
          // Rows have no identity of their own: they are what stands at their place.
          key={index}
          index={index}
          row={row}
          columns={columns}
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

function Header({ columns }: { columns: GridColumn[] }): ReactNode {
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', md: 'grid' },
        gridTemplateColumns: gridColumns(columns.length),
        fontWeight: 600,
        py: 1,
      }}
    >
      <span />
      {columns.map(({ field, label }) => (
        <Box key={field} sx={{ px: 1.5 }}>
          {label}
        </Box>
      ))}
    </Box>
  );
}
