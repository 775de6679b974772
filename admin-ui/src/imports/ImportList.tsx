import UploadFileIcon from '@mui/icons-material/UploadFileOutlined';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { Ago } from '../ui/show/Ago.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { useFormat } from '../ui/show/useFormat.js';
import { ImportChip } from './importStates.js';

const Col = DataTable.Col<PeopleImport>;

export default function ImportList(): ReactNode {
  const t = useT();
  const start = (
    <LinkButton to="/registration/bulk" variant="contained" startIcon={<UploadFileIcon />}>
      {t('imports.start')}
    </LinkButton>
  );
  return (
    <ListPage
      resource="imports"
      title={t('imports.title')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={start}
      empty={
        <EmptyState
          icon={<UploadFileIcon />}
          title={t('imports.empty_title')}
          text={t('imports.empty_text')}
          action={start}
        />
      }
      table={<ImportTable />}
      card={(one) => <ImportCard data={one as PeopleImport} />}
    />
  );
}

function ImportTable(): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <DataTable rowClick="edit" bulkActionButtons={false}>
      <Col
        source="fileName"
        label={t('imports.column.name')}
        disableSort
        render={(one) => <Name data={one} />}
      />
      <Col
        source="status"
        sx={{ width: 200 }}
        label={t('imports.column.status')}
        disableSort
        render={(one) => <ImportChip data={one} />}
      />
      <Col
        source="counts.total"
        sx={{ width: 100 }}
        align="right"
        label={t('imports.column.total')}
        disableSort
        render={({ counts }) => format.count(counts.total)}
      />
      <Col
        source="counts.invited"
        sx={{ width: 110 }}
        align="right"
        label={t('imports.column.invited')}
        disableSort
        render={({ counts }) => format.count(counts.invited)}
      />
      <Col
        source="createdAt"
        sx={{ width: 150 }}
        label={t('imports.column.created')}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
    </DataTable>
  );
}

function Name({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  return (
    <RecordLink to={`/imports/${data.id}`}>{data.fileName ?? t('imports.manual_name')}</RecordLink>
  );
}

function ImportCard({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { total, invited } = data.counts;
  const named = (column: 'total' | 'invited', value: number): string =>
    t('named', { name: t(`imports.column.${column}`), value: format.count(value) });
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <Name data={data} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {named('total', total)} · {named('invited', invited)} · <Ago at={data.createdAt} />
      </Typography>
      <ImportChip data={data} />
    </Stack>
  );
}
