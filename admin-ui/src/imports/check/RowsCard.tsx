import FilterIcon from '@mui/icons-material/FilterListOff';
import {
  Alert,
  Box,
  Button,
  Card,
  Chip,
  Skeleton,
  Stack,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import type { RowFilter } from '../../api/importVerbs.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { changedRows } from '../importStates.js';
import { CountStrip } from './CountStrip.js';
import { RowGrid } from './grid/RowGrid.js';
import { RowCards } from './RowCards.js';
import { RowSearch } from './RowSearch.js';
import { useFaultLabel } from './settle/useFaultLabel.js';
import { useImportRows } from './useImportRows.js';
import { filterOfCount, type RowFiltering, useRowFilter } from './useRowFilter.js';

interface RowsCardProps {
  data: PeopleImport;
  /** True when the rows can be mended. */
  editable?: boolean;
}

/** The number of rows of each verdict, which are filters, and the search. */
export function RowsStrip({ data }: { data: PeopleImport }): ReactNode {
  const { filter, count, set } = useRowFilter();
  return (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'space-between' }}>
      <CountStrip
        counts={data.counts}
        changed={changedRows(data)}
        chosen={filter.q || filter.code ? undefined : count}
        onChoose={(chosen) => set(filterOfCount(chosen))}
      />
      <RowSearch
        q={filter.q ?? ''}
        onSearch={(q) => set(q === '' ? without(filter, 'q') : { ...filter, q })}
      />
    </Stack>
  );
}

/** The rows of an import that the filter in the address lets through. */
export function RowsCard({ data, editable = false }: RowsCardProps): ReactNode {
  const filtering = useRowFilter();
  return (
    <Box>
      <FaultFilter filtering={filtering} />
      <Card>
        <Rows
          key={JSON.stringify(filtering.filter)}
          data={data}
          filtering={filtering}
          editable={editable}
        />
      </Card>
    </Box>
  );
}

/** Says which fault the rows are limited to, where they are. */
function FaultFilter({ filtering: { filter, set } }: { filtering: RowFiltering }): ReactNode {
  const label = useFaultLabel();
  if (!filter.code) return null;
  return (
    <Chip
      label={label({ code: filter.code, field: filter.field ?? '', value: null })}
      onDelete={() => set(without(filter, 'code', 'field'))}
      sx={{ mb: 1.5, maxWidth: '100%' }}
    />
  );
}

function without(filter: RowFilter, ...names: (keyof RowFilter)[]): RowFilter {
  const left = Object.entries(filter).filter(([name]) => !names.some((one) => one === name));
  return Object.fromEntries(left);
}

interface RowsProps {
  data: PeopleImport;
  filtering: RowFiltering;
  editable: boolean;
}

function Rows({ data, filtering, editable }: RowsProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { filter, set } = filtering;
  const rows = useImportRows(data.id, filter);
  const { total, error } = rows;
  if (total === undefined && error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={rows.again}>{t('action.try_again')}</Button>}
      >
        {errorText(error)}
      </Alert>
    );
  }
  if (total === undefined) return <Waiting />;
  if (total === 0) {
    const isFiltered = Object.keys(filter).length > 0;
    return (
      <EmptyState
        icon={<FilterIcon />}
        title={emptyWords(t, filter)}
        action={
          isFiltered && <Button onClick={() => set({})}>{t('imports.check.show_all')}</Button>
        }
      />
    );
  }
  const shown = { data, rows, total, editable };
  return narrow ? <RowCards {...shown} /> : <RowGrid {...shown} filter={filter} />;
}

function emptyWords(t: ReturnType<typeof useT>, { q }: RowFilter): string {
  return q ? t('imports.check.nothing_found', { q }) : t('imports.check.empty_filter');
}

function Waiting(): ReactNode {
  return (
    <Stack sx={{ p: 1.5, gap: 1.5 }} aria-busy>
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={24} />
      ))}
    </Stack>
  );
}
