import type { ReactNode } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import { useUsherContext } from '../../api/context.js';
import { useMay } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { IdentityChip } from '../../identities/identityStates.js';
import { Ago } from '../../ui/Ago.js';
import { personName } from '../../ui/format.js';
import { RecordLink } from '../../ui/RecordLink.js';
import { GroupNames } from '../GroupNames.js';
import { DeliveryChip, isWaiting, StatusChip } from '../states.js';
import { UserBulkActions } from './UserBulkActions.js';
import { hiddenUserColumns, userColumns } from './userColumns.js';

const Col = DataTable.Col<User>;

export function UserTable(): ReactNode {
  const t = useT();
  const mayAct = useMayAct();
  const { columns, bulkActions } = useUsherContext().slots.users ?? {};
  return (
    <DataTable
      rowClick="edit"
      bulkActionButtons={
        (mayAct || bulkActions !== undefined) && <UserBulkActions more={bulkActions} />
      }
      hiddenColumns={hiddenUserColumns}
    >
      <Col source="lastName" label={t(userColumns.lastName)}>
        <NameCell />
      </Col>
      <Col source="email" label={t(userColumns.email)} />
      <Col source="username" label={t(userColumns.username)} />
      <Col source="role" label={t(userColumns.role)} render={({ role }) => t(`role.${role}`)} />
      <Col
        source="status"
        label={t(userColumns.status)}
        render={({ status }) => <StatusChip status={status} />}
      />
      <Col
        source="identityStatus"
        label={t(userColumns.identityStatus)}
        disableSort
        render={({ identityStatus }) => <IdentityChip status={identityStatus} />}
      />
      <Col
        source="groupIds"
        label={t(userColumns.groupIds)}
        disableSort
        render={({ groupIds }) => <GroupNames ids={groupIds} />}
      />
      <Col
        source="invitation"
        label={t(userColumns.invitation)}
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
        label={t(userColumns.createdAt)}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
      {columns}
    </DataTable>
  );
}

/** Tells whether the person may do anything with many people at once. */
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
