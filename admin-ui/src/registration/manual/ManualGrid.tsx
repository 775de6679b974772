import { Box } from '@mui/material';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { useEvent } from 'react-admin';
import { gridColumns, ManualGridRow } from './ManualGridRow.js';
import { bringsPeople, type GridColumn, type ManualFault, type ManualField } from './manualRows.js';
import type { ManualRows } from './useManualRows.js';

interface ManualGridProps {
  grid: ManualRows;
  columns: GridColumn[];
  faults: (ManualFault | undefined)[];
  /** Takes a table that is pasted into blank rows. */
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
 * A single cell is pasted as the browser does it. A table in blank rows is read as a file is; one that
 * covers what is typed fills its cells.
 */
function usePaste(
  { paste, rows }: ManualRows,
  onTable: (text: string) => void,
): (event: ClipboardEvent, index: number, field: ManualField) => void {
  return useEvent((event: ClipboardEvent, index: number, field: ManualField) => {
    const text = event.clipboardData.getData('text/plain').trim();
    const isBrought = bringsPeople(rows, text, index);
    if (!isBrought && !/[\t\n\r]/.test(text)) return;
    event.preventDefault();
    if (isBrought) onTable(text);
    else paste(text, index, field);
  });
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
