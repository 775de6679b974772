import type { UseMutationResult } from '@tanstack/react-query';
import { useRedirect } from 'react-admin';
import { useVerb } from '../../api/hooks';
import type { Import } from '../../api/importTypes';
import type { UsherDataProvider } from '../../api/withUsher';
import { manualFields, type ManualRow } from './manualRows';

/**
 * Makes an import of the rows. When every row can be invited it is processed at once, because the
 * person has just typed and seen them all; otherwise its page shows what is wrong, and nothing has
 * been sent.
 */
export function useSubmitRows(): UseMutationResult<Import, Error, ManualRow[]> {
  const redirect = useRedirect();
  return useVerb(submit, { onDone: ({ id }) => redirect('edit', 'imports', id) });
}

async function submit(usher: UsherDataProvider, rows: ManualRow[]): Promise<Import> {
  const cells = rows.map((row) =>
    Object.fromEntries(
      manualFields.flatMap((field) => (row[field].trim() ? [[field, row[field].trim()]] : [])),
    ),
  );
  const made = await usher.createImport(cells);
  const { total, ready, existingAccount } = made.counts;
  if (made.status === 'ready' && ready + existingAccount === total) {
    await usher.processImport(made.id);
  }
  return made;
}
