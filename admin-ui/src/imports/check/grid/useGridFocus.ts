import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';

/** The cell that the keyboard is at: its row among the rows, its column among the grid's. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface GridFocus {
  /** The one cell that Tab comes to. */
  place: GridPlace;
  /** True once the person has been in the grid. */
  isEntered: boolean;
  isEditing: boolean;
  idOf: (row: number, column: number) => string;
  /** Takes note that a cell has the focus. */
  entered: (place: GridPlace) => void;
  /** Puts the focus on a cell. */
  goTo: (place: GridPlace) => void;
  edit: (place: GridPlace) => void;
  /** Ends the editing. @param back whether the focus returns to the cell. */
  endEdit: (back: boolean) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Size {
  rows: number;
  columns: number;
  /** The number of rows that are in sight at once. */
  perPage: () => number;
}

/** Moves through a grid as through a spreadsheet. Keys that it does not know are left to others. */
export function useGridFocus(
  { rows, columns, perPage }: Size,
  { canEdit }: { canEdit: (column: number) => boolean },
): GridFocus {
  const id = useId();
  const [wanted, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [isEntered, setEntered] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const wantsFocus = useRef(false);
  const place = {
    row: Math.max(0, Math.min(wanted.row, rows - 1)),
    column: Math.max(0, Math.min(wanted.column, columns - 1)),
  };
  const idOf = useCallback((row: number, column: number) => `${id}-${row}-${column}`, [id]);

  useEffect(() => {
    if (!wantsFocus.current || isEditing) return;
    const cell = document.getElementById(idOf(place.row, place.column));
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    cell.closest('[role=grid]')?.scrollIntoView({ block: 'nearest' });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const goTo = useCallback((next: GridPlace) => {
    wantsFocus.current = true;
    setEditing(false);
    setPlace(next);
  }, []);
  const edit = useCallback((next: GridPlace) => {
    setPlace(next);
    setEntered(true);
    setEditing(true);
  }, []);
  const entered = useCallback((next: GridPlace) => {
    setEntered(true);
    setPlace((before) =>
      before.row === next.row && before.column === next.column ? before : next,
    );
  }, []);
  const endEdit = useCallback((back: boolean) => {
    wantsFocus.current = back;
    setEditing(false);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isEditing || event.altKey || event.metaKey) return;
    const opens = event.key === 'Enter' || event.key === 'F2';
    if (opens && canEdit(place.column)) {
      event.preventDefault();
      edit(place);
      return;
    }
    const next = moved(event, place, { rows, columns, perPage });
    if (!next) return;
    event.preventDefault();
    goTo({
      row: Math.max(0, Math.min(next.row, rows - 1)),
      column: Math.max(0, Math.min(next.column, columns - 1)),
    });
  };
  return { place, isEntered, isEditing, idOf, entered, goTo, edit, endEdit, onKeyDown };
}

/** The place that a key leads to; undefined for a key that leads nowhere. */
function moved(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: GridPlace,
  { rows, columns, perPage }: Size,
): GridPlace | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrlKey ? rows - 1 : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrlKey ? columns - 1 : column + 1 };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    case 'PageUp':
      return { row: row - perPage(), column };
    case 'PageDown':
      return { row: row + perPage(), column };
    default:
      return undefined;
  }
}
