import { useCallback, useState } from 'react';
import {
  blankRow,
  type GridColumn,
  type ManualField,
  type ManualRow,
  withCells,
} from './manualRows.js';

export interface ManualRows {
  rows: ManualRow[];
  change: (index: number, field: ManualField, value: string) => void;
  add: (count: number) => void;
  remove: (index: number) => void;
  clear: () => void;
  /** Spreads lines of cells with tabs between them from a cell on, right and down. */
  paste: (text: string, index: number, field: ManualField) => void;
}

const start = 5;

function blanks(count: number): ManualRow[] {
  return Array.from({ length: count }, () => blankRow);
}

/** The rows of the grid, as they are typed and pasted. */
export function useManualRows(grid: readonly GridColumn[]): ManualRows {
  const [rows, setRows] = useState(() => blanks(start));
  const change = useCallback<ManualRows['change']>((index, field, value) => {
    setRows((all) => all.map((row, i) => (i === index ? { ...row, [field]: value } : row)));
  }, []);
  const remove = useCallback<ManualRows['remove']>((index) => {
    setRows((all) => (all.length > 1 ? all.filter((_, i) => i !== index) : blanks(1)));
  }, []);
  const paste = useCallback<ManualRows['paste']>(
    (text, index, field) => {
      const right = grid.slice(grid.findIndex((column) => column.field === field));
      setRows((all) => withCells(all, text, index, right));
    },
    [grid],
  );
  return {
    rows,
    change,
    remove,
    paste,
    add: (count) => setRows((all) => [...all, ...blanks(count)]),
    clear: () => setRows(blanks(start)),
  };
}
