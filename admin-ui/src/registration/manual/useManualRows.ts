import { useCallback, useState } from 'react';
import { blankRow, type ManualField, type ManualRow } from './manualRows';
import { placeCells, readCells } from './pastedCells';

export interface ManualRows {
  rows: ManualRow[];
  change: (index: number, field: ManualField, value: string) => void;
  add: (count: number) => void;
  remove: (index: number) => void;
  clear: () => void;
  /** Puts pasted cells in; gives how many rows they were. */
  paste: (text: string, index: number, field: ManualField) => number;
}

const start = 5;

function blanks(count: number): ManualRow[] {
  return Array.from({ length: count }, () => blankRow);
}

/** The rows of the grid, as they are typed and pasted. */
export function useManualRows(): ManualRows {
  const [rows, setRows] = useState(() => blanks(start));
  const change = useCallback<ManualRows['change']>((index, field, value) => {
    setRows((all) => all.map((row, i) => (i === index ? { ...row, [field]: value } : row)));
  }, []);
  const remove = useCallback<ManualRows['remove']>((index) => {
    setRows((all) => (all.length > 1 ? all.filter((_, i) => i !== index) : blanks(1)));
  }, []);
  const paste = useCallback<ManualRows['paste']>((text, index, field) => {
    const cells = readCells(text);
    setRows((all) => placeCells(all, cells, index, field));
    return cells.length;
  }, []);
  return {
    rows,
    change,
    remove,
    paste,
    add: (count) => setRows((all) => [...all, ...blanks(count)]),
    clear: () => setRows(blanks(start)),
  };
}
