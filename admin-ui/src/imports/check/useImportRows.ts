import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useNotice, useUsher, useVerb } from '../../api/hooks.js';
import type { ImportRow, RowCells } from '../../api/importTypes.js';
import type { RowPage } from '../../api/importVerbs.js';
import { useT } from '../../i18n/useT.js';
import { importKey, rowsKey } from '../useImport.js';

/** One page of an import's rows. */
export function useImportRows(id: string, page: RowPage): UseQueryResult<ImportRow[]> {
  const usher = useUsher();
  return useQuery({
    queryKey: [...rowsKey(id), page],
    queryFn: () => usher.importRows(id, page),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/**
 * Puts a changed row into the pages that show it, where it stands: it does not leave the page under
 * the person's hands because its verdict is another now. The counts are asked anew.
 */
function useShowChange(id: string): (change: (rows: ImportRow[]) => ImportRow[]) => Promise<void> {
  const queryClient = useQueryClient();
  return async (change) => {
    queryClient.setQueriesData<ImportRow[]>(
      { queryKey: rowsKey(id) },
      (rows) => rows && change(rows),
    );
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: rowsKey(id), refetchType: 'none' }),
      queryClient.invalidateQueries({ queryKey: importKey(id) }),
    ]);
  };
}

export interface RowEdit {
  rowNumber: number;
  cells: RowCells;
}

export function useEditRow(id: string): UseMutationResult<ImportRow, Error, RowEdit> {
  const show = useShowChange(id);
  return useVerb((usher, { rowNumber, cells }: RowEdit) => usher.editRow(id, rowNumber, cells), {
    inOrderOf: id,
    onDone: (judged) =>
      show((rows) => rows.map((row) => (row.rowNumber === judged.rowNumber ? judged : row))),
  });
}

/** Takes the row's number. */
export function useRemoveRow(id: string): UseMutationResult<unknown, Error, number> {
  const t = useT();
  const notice = useNotice();
  const show = useShowChange(id);
  return useVerb((usher, rowNumber: number) => usher.removeRow(id, rowNumber), {
    inOrderOf: id,
    onDone: (_, rowNumber) => {
      notice(t('imports.check.removed', { row: rowNumber }), 'info');
      return show((rows) => rows.filter((row) => row.rowNumber !== rowNumber));
    },
  });
}
