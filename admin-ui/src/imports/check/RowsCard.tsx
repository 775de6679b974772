import FilterIcon from '@mui/icons-material/FilterListOff';
import {
  Alert,
  Box,
  Button,
  Card,
  Chip,
  LinearProgress,
  Skeleton,
  Stack,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import type { RowFilter } from '../../api/importVerbs.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
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
  /** True while the rows are judged again; they can be read meanwhile. */
  isJudging?: boolean;
}

/** The number of rows of each verdict, which are filters. */
export function RowsStrip({ data }: { data: PeopleImport }): ReactNode {
  const { filter, count, set } = useRowFilter();
  return (
    <CountStrip
      counts={data.counts}
      changed={changedRows(data)}
      chosen={filter.q || filter.code ? undefined : count}
      onChoose={(chosen) => set(filterOfCount(chosen))}
    />
  );
}

/** The rows of an import that the filter in the address lets through, and the search in them. */
export function RowsCard({ data, editable = false, isJudging = false }: RowsCardProps): ReactNode {
  const filtering = useRowFilter();
  const { filter, set } = filtering;
  const key = JSON.stringify(filter);
  const box = useSeen(key);
  return (
    <Box ref={box} aria-busy={isJudging} sx={inSight}>
      <FaultFilter filtering={filtering} />
      <Card sx={layout}>
        {isJudging && <LinearProgress aria-hidden sx={progress} />}
        <Box sx={{ p: 1, alignContent: 'center' }}>
          <RowSearch
            q={filter.q ?? ''}
            onSearch={(q) => set(q === '' ? without(filter, 'q') : { ...filter, q })}
          />
        </Box>
        <Rows key={key} data={data} filtering={filtering} editable={editable} frozen={isJudging} />
      </Card>
    </Box>
  );
}

/** The search and what is said of a row beside each other, where there is room; the rows below. */
const layout = {
  position: 'relative',
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '276px minmax(0, 1fr)' },
} as const;

/** Spans the whole width below the search. */
const below = { gridColumn: '1 / -1' } as const;

const progress = { position: 'absolute', top: 0, insetInline: 0, height: 2, zIndex: 4 } as const;

/** The room that the bars above and below need. */
const inSight = { scrollMarginBlock: '64px 76px' } as const;

/** Brings what is filtered into sight when the filter changes: the counts stand far above it. */
function useSeen(key: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(key);
  useEffect(() => {
    if (before.current !== key) box.current?.scrollIntoView({ block: 'nearest' });
    before.current = key;
  }, [key]);
  return box;
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
  frozen: boolean;
}

function Rows({ data, filtering, editable, frozen }: RowsProps): ReactNode {
  const t = useT();
  const errorText = useErrorText();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { filter, set } = filtering;
  const rows = useImportRows(data.id, filter);
  const { total, error } = rows;
  if (total === undefined && error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={rows.again}>{t('action.try_again')}</Button>}
        sx={below}
      >
        {errorText(error)}
      </Alert>
    );
  }
  if (total === undefined) return <Waiting />;
  if (total === 0) {
    const isFiltered = Object.keys(filter).length > 0;
    return (
      <Box sx={below}>
        <EmptyState
          icon={<FilterIcon />}
          title={emptyWords(t, filter)}
          action={
            isFiltered && <Button onClick={() => set({})}>{t('imports.check.show_all')}</Button>
          }
        />
      </Box>
    );
  }
  const shown = { data, rows, total };
  return narrow ? (
    <RowCards {...shown} editable={editable && !frozen} />
  ) : (
    <RowGrid {...shown} editable={editable} frozen={frozen} filter={filter} />
  );
}

function emptyWords(t: ReturnType<typeof useT>, { q }: RowFilter): string {
  return q ? t('imports.check.nothing_found', { q }) : t('imports.check.empty_filter');
}

function Waiting(): ReactNode {
  return (
    <Stack sx={{ ...below, p: 1.5, gap: 1.5 }} aria-busy>
      {Array.from({ length: 8 }, (_, row) => (
        <Skeleton key={row} variant="rounded" height={24} />
      ))}
    </Stack>
  );
}
