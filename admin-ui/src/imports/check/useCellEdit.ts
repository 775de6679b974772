import { type KeyboardEvent, useState } from 'react';
import type { ImportField } from '../../api/importTypes.js';
import { cellEdit } from './rowFields.js';
import { useEditRow } from './useImportRows.js';

export interface CellEdit {
  editing: boolean;
  saving: boolean;
  draft: string;
  /** The keyboard closed the cell, so the keyboard goes on from it. */
  byKey: boolean;
  open: () => void;
  type: (text: string) => void;
  /** The cell is left: what was typed is judged, when it is another than before. */
  leave: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** Opening, typing into and leaving one cell of a row. Enter leaves it, Escape takes it back. */
export function useCellEdit(
  importId: string,
  rowNumber: number,
  field: ImportField,
  text: string,
): CellEdit {
  const [draft, setDraft] = useState<string>();
  const [byKey, setByKey] = useState(false);
  const { mutate, isPending } = useEditRow(importId);
  const editing = draft !== undefined;

  const leave = (): void => {
    if (draft !== undefined && draft !== text) mutate({ rowNumber, cells: cellEdit(field, draft) });
    setDraft(undefined);
  };
  return {
    editing,
    saving: isPending,
    draft: draft ?? text,
    byKey,
    open: () => {
      setByKey(false);
      setDraft(text);
    },
    type: setDraft,
    leave,
    onKey: (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      setByKey(true);
      if (event.key === 'Enter') leave();
      else setDraft(undefined);
    },
  };
}
