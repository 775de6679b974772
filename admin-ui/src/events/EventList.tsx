import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { ToldEvent } from '../api/types.js';
import { useT, useTranslateCode } from '../i18n/useT.js';
import { Ago } from '../ui/show/Ago.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { StateChip, type Tone } from '../ui/show/StateChip.js';
import { StateWithWords } from '../ui/show/StateWithWords.js';
import { unseen } from '../ui/focus/unseen.js';
import { RetryEventButton } from './RetryEventButton.js';

const Col = DataTable.Col<ToldEvent>;
const tones: Record<ToldEvent['status'], Tone> = {
  waiting: 'wait',
  delivered: 'good',
  failed: 'bad',
};
const statuses = Object.keys(tones) as ToldEvent['status'][];

/** The events that the application around Usher was told, and those that it did not take. */
export default function EventList(): ReactNode {
  const t = useT();
  return (
    <ListPage
      resource="events"
      title={t('events.title')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filters={[
        {
          key: 'status',
          label: t('events.filter.status'),
          choices: statuses.map((id) => ({ id, name: t(`events.status.${id}`) })),
        },
      ]}
      empty={
        <EmptyState
          icon={<CampaignIcon />}
          title={t('events.empty_title')}
          text={t('events.empty_text')}
        />
      }
      table={<EventTable />}
      card={(event) => <EventCard event={event as ToldEvent} />}
    />
  );
}

function EventTable(): ReactNode {
  const t = useT();
  return (
    <DataTable rowClick={false} bulkActionButtons={false}>
      <Col
        source="name"
        label={t('events.column.name')}
        disableSort
        render={(event) => <What event={event} />}
      />
      <Col
        source="status"
        label={t('events.column.status')}
        disableSort
        render={(event) => <State event={event} />}
      />
      <Col
        source="attempts"
        sx={{ width: 96 }}
        align="right"
        label={t('events.column.attempts')}
        disableSort
      />
      <Col
        source="createdAt"
        sx={{ width: 120 }}
        label={t('events.column.created')}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
      <Col
        source="id"
        sx={{ width: 56 }}
        label={
          <Box component="span" sx={unseen}>
            {t('events.retry')}
          </Box>
        }
        disableSort
        render={(event) => event.status === 'failed' && <RetryEventButton event={event} />}
      />
    </DataTable>
  );
}

function What({ event: { name, personId } }: { event: ToldEvent }): ReactNode {
  const words = useTranslateCode()('events.name', name, name);
  return personId ? <RecordLink to={`/users/${personId}`}>{words}</RecordLink> : words;
}

/** The state, and what a handler of the application threw. */
function State({ event: { status, error } }: { event: ToldEvent }): ReactNode {
  const t = useT();
  const state = <StateChip tone={tones[status]} label={t(`events.status.${status}`)} />;
  return <StateWithWords state={state} error={error} />;
}

function EventCard({ event }: { event: ToldEvent }): ReactNode {
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <What event={event} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Ago at={event.createdAt} />
      </Typography>
      <State event={event} />
      {event.status === 'failed' && <RetryEventButton event={event} />}
    </Stack>
  );
}
