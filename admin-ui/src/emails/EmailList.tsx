import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { Email } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Ago } from '../ui/show/Ago.js';
import { StateWithWords } from '../ui/show/StateWithWords.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { unseen } from '../ui/focus/unseen.js';
import { DeliveryChip, deliveryTones } from '../users/states.js';
import { RetryMailButton } from './RetryMailButton.js';
import { RetryFoundButton } from './RetryFoundButton.js';

const Col = DataTable.Col<Email>;
const deliveries = Object.keys(deliveryTones) as Email['status'][];

export default function EmailList(): ReactNode {
  const t = useT();
  return (
    <ListPage
      resource="emails"
      title={t('emails.title')}
      sort={{ field: 'createdAt', order: 'DESC' }}
      search={t('emails.search')}
      actions={<RetryFoundButton />}
      filters={[
        {
          key: 'status',
          label: t('emails.filter.status'),
          choices: deliveries.map((id) => ({ id, name: t(`delivery.${id}`) })),
        },
      ]}
      empty={
        <EmptyState
          icon={<MailIcon />}
          title={t('emails.empty_title')}
          text={t('emails.empty_text')}
        />
      }
      table={<EmailTable />}
      card={(email) => <EmailCard email={email as Email} />}
    />
  );
}

function EmailTable(): ReactNode {
  const t = useT();
  return (
    <DataTable rowClick={false} bulkActionButtons={false}>
      <Col
        source="recipient"
        sx={{ width: '22%' }}
        label={t('emails.column.recipient')}
        disableSort
        render={(email) => <Recipient email={email} />}
      />
      <Col
        source="kind"
        sx={{ width: 232 }}
        label={t('emails.column.kind')}
        disableSort
        render={({ kind }) => <Kind kind={kind} />}
      />
      <Col
        source="status"
        label={t('emails.column.status')}
        disableSort
        render={(email) => <State email={email} />}
      />
      <Col
        source="attempts"
        sx={{ width: 88 }}
        align="right"
        label={t('emails.column.attempts')}
        disableSort
      />
      <Col
        source="createdAt"
        sx={{ width: 112 }}
        label={t('emails.column.created')}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
      <Col
        source="id"
        sx={{ width: 56 }}
        label={
          <Box component="span" sx={unseen}>
            {t('emails.retry')}
          </Box>
        }
        disableSort
        render={(email) => email.status === 'failed' && <RetryMailButton email={email} />}
      />
    </DataTable>
  );
}

function Recipient({ email: { userId, recipient } }: { email: Email }): ReactNode {
  return userId ? <RecordLink to={`/users/${userId}`}>{recipient}</RecordLink> : recipient;
}

function Kind({ kind }: Pick<Email, 'kind'>): ReactNode {
  return useT()(`users.mail_kind.${kind}`);
}

/** The state, and the mail server's words where it refused. */
function State({ email: { status, error } }: { email: Email }): ReactNode {
  return <StateWithWords state={<DeliveryChip delivery={status} />} error={error} />;
}

function EmailCard({ email }: { email: Email }): ReactNode {
  return (
    <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
      <Recipient email={email} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <Kind kind={email.kind} /> · <Ago at={email.createdAt} />
      </Typography>
      <State email={email} />
      {email.status === 'failed' && <RetryMailButton email={email} />}
    </Stack>
  );
}
