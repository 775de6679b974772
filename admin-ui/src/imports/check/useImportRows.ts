import { useQueries, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotice, useUsher } from '../../api/hooks.js';
import { useVerb } from '../../ui/act/useVerb.js';
import type { Page } from '../../api/call.js';
import type { ImportRow, RowCells } from '../../api/importTypes.js';
import type { RowFilter } from '../../api/importVerbs.js';
import { useT } from '../../i18n/useT.js';
import { faultsKey, importKey, rowsKey } from '../useImport.js';

/** The number of rows that are fetched at a time. */
const pageSize = 100;

type RowsPage = Page<ImportRow>;

/** The rows of an import that a filter lets through, fetched as they come into sight. */
export interface ImportRows {
  /** Undefined until it is known. */
  total: number | undefined;
  /** The row at a place, counted from 0; undefined until it is there. */
  at: (index: number) => ImportRow | undefined;
  /** The rows that are there. */
  loaded: ImportRow[];
  error: Error | null;
  again: () => void;
  /** Fetches the rows between two places. */
  see: (first: number, last: number) => void;
  /** Fetches the rows around a place. */
  fetch: (index: number) => Promise<{ offset: number; rows: ImportRow[] }>;
}

export function useImportRows(id: string, filter: RowFilter): ImportRows {
  const usher = useUsher();
  const queryClient = useQueryClient();
  const [seen, setSeen] = useState({ first: 0, last: 0 });
  const pages = Array.from(
    { length: seen.last - seen.first + 1 },
    (_, index) => seen.first + index,
  );
  const optionsOf = (page: number): RowsQuery => ({
    queryKey: [...rowsKey(id), filter, page],
    queryFn: () => usher.importRows(id, { filter, offset: page * pageSize, limit: pageSize }),
    retry: false,
  });
  const found = useQueries({ queries: pages.map(optionsOf) });
  const pageAt = (page: number): RowsPage | undefined =>
    found[page - seen.first]?.data ??
    queryClient.getQueryData<RowsPage>([...rowsKey(id), filter, page]);
  return {
    total: (found.find(({ data }) => data)?.data ?? pageAt(0))?.total,
    at: (index) => pageAt(Math.floor(index / pageSize))?.rows[index % pageSize],
    loaded: found.flatMap(({ data }) => data?.rows ?? []),
    error: found.find(({ error }) => error !== null)?.error ?? null,
    again: () => found.forEach((one) => one.error && void one.refetch()),
    see: (first, last) => {
      const next = { first: Math.floor(first / pageSize), last: Math.floor(last / pageSize) };
      setSeen((before) =>
        before.first === next.first && before.last === next.last ? before : next,
      );
    },
    fetch: async (index) => {
      const page = Math.floor(index / pageSize);
      const { rows } = pageAt(page) ?? (await optionsOf(page).queryFn());
      return { offset: page * pageSize, rows };
    },
  };
}

interface RowsQuery {
  queryKey: readonly unknown[];
  queryFn: () => Promise<RowsPage>;
  retry: false;
}

/**
 * Puts a changed row into the pages that show it, where it stands: it does not leave the page under
 * the person's hands because its verdict is another now. The counts are asked anew.
 */
function useShowChange(id: string): (judged: ImportRow) => Promise<void> {
  const queryClient = useQueryClient();
  return async (judged) => {
    queryClient.setQueriesData<RowsPage>(
      { queryKey: rowsKey(id) },
      (page) =>
        page && {
          ...page,
          rows: page.rows.map((row) => (row.rowNumber === judged.rowNumber ? judged : row)),
        },
    );
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: rowsKey(id), refetchType: 'none' }),
      queryClient.invalidateQueries({ queryKey: importKey(id) }),
      queryClient.invalidateQueries({ queryKey: faultsKey(id) }),
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
    onDone: show,
  });
}

/** Takes the row's number. The rows after it move up. */
export function useRemoveRow(id: string): UseMutationResult<unknown, Error, number> {
  const t = useT();
  const notice = useNotice();
  const queryClient = useQueryClient();
  return useVerb((usher, rowNumber: number) => usher.removeRow(id, rowNumber), {
    inOrderOf: id,
    onDone: (_, rowNumber) => {
      notice(t('imports.check.removed', { row: rowNumber }), 'info');
      return Promise.all(
        [rowsKey(id), importKey(id), faultsKey(id)].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  });
}
