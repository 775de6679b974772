import type { ReactNode } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import { useMay } from '../api/hooks';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { IdentityChip } from '../identities/identityStates';
import { Ago } from '../ui/Ago';
import { personName } from '../ui/format';
import { RecordLink } from '../ui/RecordLink';
import { GroupNames } from './GroupNames';
import { DeliveryChip, isWaiting, StatusChip } from './states';
import { UserBulkActions } from './UserBulkActions';

const Col = DataTable.Col<User>;

export function UserTable(): ReactNode {
  const t = useT();
  const mayAct = useMayAct();
  return (
    <DataTable
      rowClick="edit"
      bulkActionButtons={mayAct && <UserBulkActions />}
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
        source="identityStatus"
        label={t('users.column.identity')}
        disableSort
        render={({ identityStatus }) => <IdentityChip status={identityStatus} />}
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

/** Whether the person may do anything with many people at once. */
function useMayAct(): boolean {
  const resend = useMay('resend', 'invitations');
  const group = useMay('edit', 'groups');
  const archive = useMay('archive', 'users');
  return [resend, group, archive].includes(true);
}

function NameCell(): ReactNode {
  const user = useRecordContext<User>();
  return user && <RecordLink to={`/users/${user.id}`}>{personName(user)}</RecordLink>;
}
