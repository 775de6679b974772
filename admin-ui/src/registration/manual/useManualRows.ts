import { useCallback, useState } from 'react';
import {
  blankRow,
  type GridColumn,
  isBlank,
  type ManualField,
  type ManualRow,
} from './manualRows.js';
import { type Pasted, readPasted, withPasted } from './pastedCells.js';

/** The latest paste. */
export interface LastPaste extends Pick<Pasted, 'hasHeader' | 'leftOut'> {
  text: string;
  /** The number of people that it holds. */
  count: number;
  /** True when nothing else stood in the grid. */
  isAlone: boolean;
}

export interface ManualRows {
  rows: ManualRow[];
  pasted: LastPaste | undefined;
  change: (index: number, field: ManualField, value: string) => void;
  add: (count: number) => void;
  remove: (index: number) => void;
  clear: () => void;
  /** Puts pasted cells in. */
  paste: (text: string, index: number, field: ManualField) => void;
}

const start = 5;

function blanks(count: number): ManualRow[] {
  return Array.from({ length: count }, () => blankRow);
}

/** The rows of the grid, as they are typed and pasted. */
export function useManualRows(grid: readonly GridColumn[]): ManualRows {
  const [rows, setRows] = useState(() => blanks(start));
  const [pasted, setPasted] = useState<LastPaste>();
  const change = useCallback<ManualRows['change']>((index, field, value) => {
    setRows((all) => all.map((row, i) => (i === index ? { ...row, [field]: value } : row)));
  }, []);
  const remove = useCallback<ManualRows['remove']>((index) => {
    setRows((all) => (all.length > 1 ? all.filter((_, i) => i !== index) : blanks(1)));
  }, []);
  const isAlone = rows.every(isBlank);
  const paste = useCallback<ManualRows['paste']>(
    (text, index, field) => {
      const { rows: people, ...told } = readPasted(text, field, grid);
      setRows((all) => withPasted(all, people, index));
      setPasted({ ...told, text, count: people.length, isAlone });
    },
    [isAlone, grid],
  );
  return {
    rows,
    pasted,
    change,
    remove,
    paste,
    add: (count) => setRows((all) => [...all, ...blanks(count)]),
    clear: () => {
      setRows(blanks(start));
      setPasted(undefined);
    },
  };
}
