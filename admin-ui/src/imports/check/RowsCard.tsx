import {
  Alert,
  Box,
  Card,
  Skeleton,
  TablePagination,
  type Theme,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Import, ImportRow } from '../../api/importTypes.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { changedRows, countOf } from '../importStates.js';
import { CountStrip, type RowFilter } from './CountStrip.js';
import { RowCards } from './RowCards.js';
import { RowTable } from './RowTable.js';
import { useImportRows } from './useImportRows.js';

const sizes = [25, 50, 100];

/** The rows of an import by verdict, a page at a time; while it is `ready` they can be mended. */
export function RowsCard({ data }: { data: Import }): ReactNode {
  const t = useT();
  const { counts } = data;
  // Faults come first, when there are any.
  const [filter, setFilter] = useState<RowFilter | undefined>(
    counts.error > 0 ? 'error' : undefined,
  );
  const [{ page, size }, setPage] = useState({ page: 0, size: 25 });
  const total = totalOf(data, filter);
  const rows = useImportRows(data.id, {
    filter: filter === 'changed_since_preview' ? { outcome: filter } : { verdict: filter },
    offset: page * size,
    limit: size,
  });
  const choose = (next: RowFilter | undefined): void => {
    setFilter(next);
    setPage({ page: 0, size });
  };
  return (
    <Box>
      <CountStrip counts={counts} changed={changedRows(data)} chosen={filter} onChoose={choose} />
      <Card>
        <Rows
          key={`${filter ?? 'all'} ${page} ${size} ${rows.isPlaceholderData}`}
          data={data}
          rows={rows.data}
          error={rows.error}
        />
        {total > 25 && (
          <TablePagination
            component="div"
            count={total}
            page={Math.min(page, Math.max(0, Math.ceil(total / size) - 1))}
            rowsPerPage={size}
            rowsPerPageOptions={sizes}
            onPageChange={(_, next) => setPage({ page: next, size })}
            onRowsPerPageChange={(event) => setPage({ page: 0, size: Number(event.target.value) })}
          />
        )}
      </Card>
      {data.status === 'ready' && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {t('imports.check.edit_hint')}
        </Typography>
      )}
    </Box>
  );
}

function totalOf(data: Import, filter: RowFilter | undefined): number {
  if (!filter) return data.counts.total;
  return filter === 'changed_since_preview' ? changedRows(data) : countOf(data.counts, filter);
}

interface RowsProps {
  data: Import;
  rows: ImportRow[] | undefined;
  error: Error | null;
}

function Rows({ data, rows, error }: RowsProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  if (error) return <Alert severity="error">{errorText(error)}</Alert>;
  if (!rows) return <Skeleton variant="rounded" height={240} sx={{ m: 2 }} />;
  if (rows.length === 0) {
    return (
      <Typography sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }}>
        {t('imports.check.empty_filter')}
      </Typography>
    );
  }
  return narrow ? <RowCards data={data} rows={rows} /> : <RowTable data={data} rows={rows} />;
}
