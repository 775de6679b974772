import type { UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useVerb } from '../../api/hooks.js';
import type { Import, RowCells } from '../../api/importTypes.js';
import { accountFields, type ManualRow } from './manualRows.js';

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
  const filled = Object.entries(row)
    .map(([field, text]) => [field, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const isOfAccount = ([field]: readonly [string, string]): boolean =>
    (accountFields as readonly string[]).includes(field);
  const added = filled.filter((cell) => !isOfAccount(cell));
  const metadataColumns = Object.fromEntries(
    added.map(([field, text]) => [field.replace('metadata.', ''), text]),
  );
  return {
    ...Object.fromEntries(filled.filter(isOfAccount)),
    ...(added.length > 0 && { metadataColumns }),
  };
}
