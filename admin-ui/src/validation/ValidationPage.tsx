import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import { usePath, useResourceName } from '../api/context.js';
import { useT } from '../i18n/useT.js';
import type { IdentityListItem } from '../identities/identityTypes.js';
import { Ago } from '../ui/show/Ago.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { personName } from '../ui/show/format.js';
import { ForValidators } from './ForValidators.js';
import { waiting } from './waiting.js';
import { waitingKind } from './waitingKind.js';

const Col = DataTable.Col<IdentityListItem>;

/** Lists what people gave and what waits for HR's answer, the longest first. */
export default function ValidationPage(): ReactNode {
  const t = useT();
  const name = useResourceName();
  return (
    <ForValidators>
      <ListPage
        resource="identities"
        storeKey={name('validation')}
        title={t('validation.title')}
        sort={waiting.sort}
        filter={waiting.filter}
        search={t('users.search')}
        empty={<NothingWaits />}
        table={<WaitingTable />}
        card={(record) => <WaitingCard waiting={record as IdentityListItem} />}
      />
    </ForValidators>
  );
}

function NothingWaits(): ReactNode {
  const t = useT();
  const filter = encodeURIComponent(JSON.stringify({ identityStatus: 'none' }));
  return (
    <EmptyState
      icon={<FactCheckIcon />}
      title={t('validation.empty_title')}
      text={t('validation.empty_text')}
      action={
        <LinkButton to={`/users?filter=${filter}`} variant="outlined">
          {t('validation.empty_users')}
        </LinkButton>
      }
    />
  );
}

function WaitingTable(): ReactNode {
  const t = useT();
  const path = usePath();
  return (
    <DataTable rowClick={(id) => path(`/validation/${id}`)} bulkActionButtons={false}>
      <Col source="lastName" label={t('validation.column.who')}>
        <WhoCell />
      </Col>
      <Col source="email" label={t('validation.column.email')} render={({ user }) => user.email} />
      <Col
        source="kind"
        sx={{ width: 200 }}
        label={t('validation.column.kind')}
        disableSort
        render={(waits) => t(`validation.kind.${waitingKind(waits)}`)}
      />
      <Col
        source="submittedAt"
        sx={{ width: 180 }}
        label={t('validation.column.since')}
        render={({ submittedAt }) => <Ago at={submittedAt} />}
      />
    </DataTable>
  );
}

function WhoCell(): ReactNode {
  const record = useRecordContext<IdentityListItem>();
  return (
    record && <RecordLink to={`/validation/${record.id}`}>{personName(record.user)}</RecordLink>
  );
}

function WaitingCard({ waiting: waits }: { waiting: IdentityListItem }): ReactNode {
  const t = useT();
  const { id, user, submittedAt } = waits;
  return (
    <Stack sx={{ gap: 0.5 }}>
      <RecordLink to={`/validation/${id}`}>{personName(user)}</RecordLink>
      <Typography variant="body2" sx={{ color: 'text.secondary' }} component="div">
        {user.email}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }} component="div">
        {t(`validation.kind.${waitingKind(waits)}`)} · <Ago at={submittedAt} />
      </Typography>
    </Stack>
  );
}
