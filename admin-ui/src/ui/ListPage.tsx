import FilterIcon from '@mui/icons-material/FilterListOff';
import {
  Alert,
  Box,
  Button,
  Card,
  Skeleton,
  Stack,
  type Theme,
  useMediaQuery,
} from '@mui/material';
import { type ReactNode, useRef } from 'react';
import {
  FilterLiveForm,
  ListBase,
  Pagination,
  type RaRecord,
  RecordsIterator,
  type SortPayload,
  useListContext,
} from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { UsherResource } from '../api/names.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { EmptyState } from './EmptyState.js';
import { collapsed } from './focus.js';
import { Page } from './Page.js';
import { PageHeader } from './PageHeader.js';

interface ListPageProps {
  resource: UsherResource;
  title: string;
  sort: SortPayload;
  /** The filter that the list is limited to, whatever is searched for. */
  filter?: object;
  /** The key under which the list's page and order are remembered. Default: the resource's. */
  storeKey?: string;
  perPage?: number;
  actions?: ReactNode;
  filters?: ReactNode;
  /** Shown when there is nothing at all, filters aside. */
  empty: ReactNode;
  /** The records as a table, where there is room. */
  table: ReactNode;
  /** One record as a card, on a narrow screen. */
  card: (record: RaRecord) => ReactNode;
}

/** The bulk actions stand in the card, above the head, instead of floating over what is above it. */
const tableBox = {
  overflowX: 'auto',
  '&& .RaBulkActionsToolbar-toolbar': {
    position: 'static',
    transform: 'none',
    backgroundColor: 'action.selected',
  },
  // The page scrolls, and not the table in it.
  '&& .RaDataTable-headerCell': { position: 'static' },
  // Out of sight, and out of the way of the keyboard.
  [`&& ${collapsed}`]: { visibility: 'hidden' },
};

/** A list with its title, filters, table or cards, and pages. */
export function ListPage(props: ListPageProps): ReactNode {
  const { title, actions, filters, empty, table, card } = props;
  const { resource, sort, filter, storeKey, perPage = 25 } = props;
  const name = useResourceName();
  return (
    <ListBase
      resource={name(resource)}
      sort={sort}
      filter={filter}
      storeKey={storeKey}
      perPage={perPage}
    >
      <Page>
        <PageHeader title={title} actions={actions} />
        {filters && (
          <FilterLiveForm>
            <Stack
              direction="row"
              sx={{ columnGap: 1, rowGap: 1.5, flexWrap: 'wrap', mb: 2, alignItems: 'center' }}
            >
              {filters}
              <ClearFilters />
            </Stack>
          </FilterLiveForm>
        )}
        <Card>
          <Content empty={empty} table={table} card={card} />
        </Card>
      </Page>
    </ListBase>
  );
}

/** Stands beside the filters while any limits the list. */
function ClearFilters(): ReactNode {
  const t = useT();
  const list = useListContext();
  const root = useRef<HTMLDivElement>(null);
  if (Object.keys(list.filterValues as object).length === 0) return null;
  const clear = (): void => {
    // The button goes away with what it clears.
    root.current?.closest('form')?.querySelector('input')?.focus();
    list.setFilters({}, []);
  };
  return (
    <Box ref={root}>
      <Button size="small" startIcon={<FilterIcon />} onClick={clear}>
        {t('list.clear_filters')}
      </Button>
    </Box>
  );
}

function Content({
  empty,
  table,
  card,
}: Pick<ListPageProps, 'empty' | 'table' | 'card'>): ReactNode {
  const list = useListContext();
  const { isPending, error, total, setFilters, refetch } = list;
  const filters = list.filterValues as object;
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const t = useT();
  const errorText = useErrorText();
  if (isPending) return <Waiting />;
  if (error) {
    return (
      <Alert
        severity="error"
        action={<Button onClick={() => void refetch()}>{t('action.try_again')}</Button>}
      >
        {t('list.failed')} {errorText(error)}
      </Alert>
    );
  }
  if (!total && Object.keys(filters).length === 0) return empty;
  if (!total) {
    return (
      <EmptyState
        icon={<FilterIcon />}
        title={t('list.filtered_empty')}
        action={<Button onClick={() => setFilters({}, [])}>{t('list.clear_filters')}</Button>}
      />
    );
  }
  return (
    <>
      {narrow ? <Cards card={card} /> : <Box sx={tableBox}>{table}</Box>}
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </>
  );
}

function Cards({ card }: Pick<ListPageProps, 'card'>): ReactNode {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      <RecordsIterator
        render={(record: RaRecord) => (
          <Box
            component="li"
            sx={{ p: 2, borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
          >
            {card(record)}
          </Box>
        )}
      />
    </Stack>
  );
}

function Waiting(): ReactNode {
  return (
    <Stack sx={{ p: 2, gap: 2 }} aria-busy>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} variant="rounded" height={28} />
      ))}
    </Stack>
  );
}
