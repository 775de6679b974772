import type { ReactNode } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { Ago } from '../ui/Ago';
import { personName } from '../ui/format';
import { RecordLink } from '../ui/RecordLink';
import { GroupNames } from './GroupNames';
import { DeliveryChip, isWaiting, StatusChip } from './states';
import { UserBulkActions } from './UserBulkActions';

const Col = DataTable.Col<User>;

export function UserTable(): ReactNode {
  const t = useT();
  return (
    <DataTable
      rowClick="edit"
      bulkActionButtons={<UserBulkActions />}
      hiddenColumns={['username', 'groupIds']}
    >
      <Col source="lastName" label={t('users.column.name')}>
        <NameCell />
      </Col>
      <Col source="email" label={t('users.column.email')} />
      <Col source="username" label={t('users.column.username')} />
      <Col source="role" label={t('users.column.role')} render={({ role }) => t(`role.${role}`)} />
      <Col
        source="status"
        label={t('users.column.status')}
        render={({ status }) => <StatusChip status={status} />}
      />
      <Col
        source="groupIds"
        label={t('users.column.groups')}
        disableSort
        render={({ groupIds }) => <GroupNames ids={groupIds} />}
      />
      <Col
        source="invitation"
        label={t('users.column.delivery')}
        disableSort
        render={({ invitation, status }) =>
          invitation?.delivery && isWaiting(status) ? (
            <DeliveryChip delivery={invitation.delivery} />
          ) : (
            '–'
          )
        }
      />
      <Col
        source="createdAt"
        label={t('users.column.created')}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
    </DataTable>
  );
}

function NameCell(): ReactNode {
  const user = useRecordContext<User>();
  return user && <RecordLink to={`/users/${user.id}`}>{personName(user)}</RecordLink>;
}
