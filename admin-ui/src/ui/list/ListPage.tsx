import FilterIcon from '@mui/icons-material/FilterListOff';
import { Alert, Button, Card, type Theme, useMediaQuery } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ListBase, Pagination, type RaRecord, type SortPayload, useListContext } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useMay } from '../../api/hooks.js';
import type { UsherResource } from '../../api/names.js';
import { permissionFor } from '../../api/permissions.js';
import { useErrorText, useT } from '../../i18n/useT.js';
import { EmptyState } from '../page/EmptyState.js';
import { InTable } from './inTable.js';
import { Cards } from './Cards.js';
import { Filters } from './filters/Filters.js';
import type { ListFilter } from './filters/listFilter.js';
import { checkboxWidth, tableLooks } from './tableLooks.js';
import { WholeOfCut } from './WholeOfCut.js';
import { useHiddenColumns, useLookInAddress } from './views/useLook.js';
import { ViewsButton } from './views/ViewsButton.js';
import { Page } from '../page/Page.js';
import { PageHeader } from '../page/PageHeader.js';
import { PermissionMissing } from '../page/PermissionMissing.js';
import { FiltersSkeleton, RowsSkeleton } from '../page/Skeletons.js';

interface ListPageProps {
  resource: UsherResource;
  title: string;
  sort: SortPayload;
  /** The filter that the list is limited to, whatever is searched for. */
  filter?: object;
  /** The key under which the list's page and order are remembered. Default: the resource's. */
  storeKey?: string;
  perPage?: number;
  /** The columns that are not shown until somebody chooses them. Default: none can be chosen. */
  hiddenColumns?: readonly string[] | undefined;
  /** The least widths of columns that can be chosen, in pixels: the table has room for those shown. */
  columnWidths?: Readonly<Record<string, number>>;
  actions?: ReactNode;
  /** The name of the list's search. Without it there is none. */
  search?: string;
  filters?: readonly ListFilter[];
  /** Shown when there is nothing at all, filters aside. */
  empty: ReactNode;
  /** The records as a table, where there is room. */
  table: ReactNode;
  /** One record as a card, on a narrow screen. */
  card: (record: RaRecord) => ReactNode;
  /** Stands over the cards, which can be ticked then. The table has its own. */
  bulkBar?: ReactNode;
}

/** A list with its title, filters, table or cards, and pages. */
export function ListPage(props: ListPageProps): ReactNode {
  const { title, actions, search, filters = [], empty, table, card, bulkBar } = props;
  const { resource, sort, filter, storeKey, hiddenColumns, columnWidths, perPage = 25 } = props;
  const name = useResourceName();
  const may = useMay('list', resource);
  const permission = permissionFor(resource, 'list');
  if (may === undefined) {
    return (
      <Page>
        <PageHeader title={title} />
        {(search !== undefined || filters.length > 0) && <FiltersSkeleton />}
        <Card>
          <RowsSkeleton />
        </Card>
      </Page>
    );
  }
  if (!may && permission) {
    return (
      <Page>
        <PageHeader title={title} />
        <PermissionMissing permission={permission} />
      </Page>
    );
  }
  return (
    <ListBase
      resource={name(resource)}
      sort={sort}
      filter={filter}
      storeKey={storeKey}
      perPage={perPage}
    >
      <Page>
        <Head
          title={title}
          actions={actions}
          search={search}
          filters={filters}
          hiddenColumns={hiddenColumns}
          viewsKey={storeKey ?? name(resource)}
        />
        {/* What scrolls would keep the head with it. */}
        <Card sx={{ overflow: 'clip', containerType: 'inline-size' }}>
          <Content
            empty={empty}
            table={<Table widths={columnWidths} hidden={hiddenColumns} children={table} />}
            card={card}
            bulkBar={bulkBar}
          />
        </Card>
      </Page>
    </ListBase>
  );
}

interface HeadProps extends Pick<ListPageProps, 'title' | 'actions' | 'search' | 'hiddenColumns'> {
  filters: readonly ListFilter[];
  /** The key under which the list's views are kept. */
  viewsKey: string;
}

/** The title and the filters. Where there is nothing at all, that says itself what can be done. */
function Head(props: HeadProps): ReactNode {
  const { title, actions, search, filters, hiddenColumns, viewsKey } = props;
  const list = useListContext();
  useLookInAddress(hiddenColumns);
  const isFiltered = Object.keys(list.filterValues as object).length > 0;
  // A search that was cleared stays under the fingers of whoever typed in it.
  const [wasFiltered, setWasFiltered] = useState(isFiltered);
  if (isFiltered && !wasFiltered) setWasFiltered(true);
  if (list.total === 0 && !isFiltered && !wasFiltered) return <PageHeader title={title} />;
  const views = <ViewsButton storeKey={viewsKey} hidden={hiddenColumns} />;
  if (search !== undefined || filters.length > 0) {
    return (
      <>
        <PageHeader title={title} actions={actions} />
        <Filters search={search} filters={filters} views={views} />
      </>
    );
  }
  const all = (
    <>
      {views}
      {actions}
    </>
  );
  return <PageHeader title={title} actions={all} />;
}

function Content({
  empty,
  table,
  card,
  bulkBar,
}: Pick<ListPageProps, 'empty' | 'table' | 'card' | 'bulkBar'>): ReactNode {
  const list = useListContext();
  const { isPending, error, total, setFilters, refetch } = list;
  const filters = list.filterValues as { q?: string };
  const query = Object.keys(filters).length === 1 ? filters.q : undefined;
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const t = useT();
  const errorText = useErrorText();
  if (isPending) return <RowsSkeleton />;
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
        title={query ? t('list.search_empty', { query }) : t('list.filtered_empty')}
        action={<Button onClick={() => setFilters({}, [])}>{t('list.clear_filters')}</Button>}
      />
    );
  }
  return (
    <>
      {narrow ? <Cards card={card} bulkBar={bulkBar} /> : table}
      <Pagination rowsPerPageOptions={[10, 25, 50, 100]} />
    </>
  );
}

/** The width in which the table of any list is not too narrow to be read. */
const usualRoom = 840;

interface TableProps {
  widths: Readonly<Record<string, number>> | undefined;
  hidden: readonly string[] | undefined;
  children: ReactNode;
}

function Table({ widths = {}, hidden = [], children }: TableProps): ReactNode {
  const [away] = useHiddenColumns(hidden);
  const shown = Object.entries(widths).filter(([column]) => !away.includes(column));
  const room = shown.reduce((sum, [, width]) => sum + width, checkboxWidth);
  return (
    <InTable.Provider value>
      <WholeOfCut sx={tableLooks(Math.max(room, usualRoom))}>{children}</WholeOfCut>
    </InTable.Provider>
  );
}
