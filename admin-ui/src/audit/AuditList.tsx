import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { AuditEvent, Named } from '../api/types.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import { Ago } from '../ui/show/Ago.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { EventDetail } from './EventDetail.js';
import { useAuditFilters } from './useAuditFilters.js';

const Col = DataTable.Col<AuditEvent>;

export default function AuditList(): ReactNode {
  const t = useT();
  return (
    <ListPage
      resource="audit-events"
      title={t('audit.title')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filters={useAuditFilters()}
      empty={
        <EmptyState
          icon={<HistoryIcon />}
          title={t('audit.empty_title')}
          text={t('audit.empty_text')}
        />
      }
      table={<AuditTable />}
      card={(event) => <AuditCard event={event as AuditEvent} />}
    />
  );
}

function AuditTable(): ReactNode {
  const t = useT();
  return (
    <DataTable rowClick={false} bulkActionButtons={false}>
      <Col
        source="createdAt"
        sx={{ width: 112 }}
        label={t('audit.column.at')}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
      <Col
        source="action"
        sx={{ width: '26%' }}
        label={t('audit.column.action')}
        disableSort
        render={({ action }) => <Action action={action} />}
      />
      <Col
        source="actor"
        sx={{ width: '20%' }}
        label={t('audit.column.actor')}
        disableSort
        render={(event) => <Actor event={event} />}
      />
      <Col
        source="subject"
        sx={{ width: '20%' }}
        label={t('audit.column.subject')}
        disableSort
        render={({ subject }) => <Person person={subject} none="–" />}
      />
      <Col
        source="detail"
        label={t('audit.column.detail')}
        disableSort
        sx={{ '&.MuiTableCell-body': { color: 'text.secondary' } }}
        render={({ detail }) => <EventDetail detail={detail} none="–" />}
      />
    </DataTable>
  );
}

function Action({ action }: { action: string }): ReactNode {
  return useTranslateCode()('users.event', action, action);
}

function Actor({ event: { actor, actorId } }: { event: AuditEvent }): ReactNode {
  const t = useT();
  return <Person person={actor} none={t(actorId ? 'audit.erased' : 'audit.nobody')} />;
}

/** A person's name with a link to their page; `none` when there is nobody. */
function Person({ person, none }: { person: Named | null; none: string }): ReactNode {
  return person ? <RecordLink to={`/users/${person.id}`}>{person.name}</RecordLink> : none;
}

function AuditCard({ event }: { event: AuditEvent }): ReactNode {
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>
        <Action action={event.action} />
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }} component="div">
        <Actor event={event} /> · <Ago at={event.createdAt} />
      </Typography>
      {event.subject && (
        <Typography variant="body2" component="div">
          <Person person={event.subject} none="" />
        </Typography>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        <EventDetail detail={event.detail} />
      </Typography>
    </Stack>
  );
}
