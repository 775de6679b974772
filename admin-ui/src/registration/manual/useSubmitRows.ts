import type { UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useVerb } from '../../api/hooks.js';
import type { Import, RowCells } from '../../api/importTypes.js';
import { manualFields, type ManualRow } from './manualRows.js';

/**
 * Makes an import of the rows, or of a text that was pasted, and goes on to its check. Nothing is
 * sent by it.
 */
export function useSubmitRows(): UseMutationResult<Import, Error, ManualRow[] | string> {
  const redirect = useRedirect();
  const name = useResourceName();
  return useVerb(
    (usher, rows: ManualRow[] | string) =>
      usher.createImport(typeof rows === 'string' ? { text: rows } : { rows: rows.map(cellsOf) }),
    { onDone: ({ id }) => redirect('edit', name('imports'), id) },
  );
}

function cellsOf(row: ManualRow): RowCells {
  return Object.fromEntries(
    manualFields.flatMap((field) => (row[field].trim() ? [[field, row[field].trim()]] : [])),
  );
}
