import type { UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useVerb } from '../ui/act/useVerb.js';
import type { PeopleImport } from '../api/importTypes.js';
import type { GivenPeople } from '../api/importVerbs.js';

/**
 * Makes an import of rows that were typed, of a text that was pasted, or of both, and goes on to its check.
 * Nothing is sent by it.
 */
export function useCreateImport(): UseMutationResult<PeopleImport, Error, GivenPeople> {
  const redirect = useRedirect();
  const name = useResourceName();
  return useVerb((usher, of: GivenPeople) => usher.createImport(of), {
    onDone: ({ id }) => redirect('edit', name('imports'), id),
  });
}
