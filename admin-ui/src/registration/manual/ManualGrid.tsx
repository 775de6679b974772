import { Box } from '@mui/material';
import { type ClipboardEvent, type ReactNode, useCallback, useState } from 'react';
import { gridColumns, ManualGridRow } from './ManualGridRow.js';
import type { GridColumn, ManualFault, ManualField } from './manualRows.js';
import type { ManualRows } from './useManualRows.js';

interface ManualGridProps {
  grid: ManualRows;
  columns: GridColumn[];
  faults: (ManualFault | undefined)[];
  /** Takes a table that is pasted while nothing stands in the grid. */
  onTable: (text: string) => void;
}

/**
 * Rows to type or paste into. A row's fault is shown when the person goes on to another row; not when
 * they leave the grid, or the button that they are pressing would move away under the pointer.
 */
export function ManualGrid({ grid, columns, faults, onTable }: ManualGridProps): ReactNode {
  const [focused, setFocused] = useState<number>();
  const pasteInto = usePaste(grid, onTable);
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

/**
 * A single cell is pasted as the browser does it. A table is read as a file is when it is all that
 * there is; beside what is typed, its cells are spread over the grid.
 */
function usePaste(
  { paste, isEmpty }: ManualRows,
  onTable: (text: string) => void,
): (event: ClipboardEvent, index: number, field: ManualField) => void {
  return useCallback(
    (event, index, field) => {
      const text = event.clipboardData.getData('text/plain').trim();
      const isTable = /[\t\n\r]/.test(text);
      const isList = isEmpty && /@.*[,;].*@/.test(text);
      if (!isTable && !isList) return;
      event.preventDefault();
      if (isEmpty) onTable(text);
      else paste(text, index, field);
    },
    [paste, isEmpty, onTable],
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
