import type { UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useVerb } from '../ui/useVerb.js';
import type { PeopleImport, RowCells } from '../api/importTypes.js';

/**
 * Makes an import of rows that were typed, or of a text that was pasted, and goes on to its check.
 * Nothing is sent by it.
 */
export function useCreateImport(): UseMutationResult<
  PeopleImport,
  Error,
  { rows: RowCells[] } | { text: string }
> {
  const redirect = useRedirect();
  const name = useResourceName();
  return useVerb((usher, of: { rows: RowCells[] } | { text: string }) => usher.createImport(of), {
    onDone: ({ id }) => redirect('edit', name('imports'), id),
  });
}
