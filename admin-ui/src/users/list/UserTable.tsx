import type { ReactNode } from 'react';
import { DataTable, useRecordContext } from 'react-admin';
import { useUsherContext } from '../../api/context.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { IdentityChip } from '../../identities/identityStates.js';
import { Ago } from '../../ui/show/Ago.js';
import { personName } from '../../ui/show/format.js';
import { RecordLink } from '../../ui/act/RecordLink.js';
import { GroupNames } from '../GroupNames.js';
import { DeliveryChip, isWaiting, StatusChip } from '../states.js';
import { hiddenUserColumns, userColumns, userColumnWidths as widths } from './userColumns.js';

const Col = DataTable.Col<User>;

/** `bulkBar` is what can be done to those who are ticked; without it nobody can be. */
export function UserTable({ bulkBar }: { bulkBar: ReactNode }): ReactNode {
  const t = useT();
  const { columns } = useUsherContext().slots.users ?? {};
  return (
    <DataTable
      rowClick="edit"
      bulkActionButtons={bulkBar !== null}
      bulkActionsToolbar={bulkBar}
      hiddenColumns={hiddenUserColumns}
    >
      <Col source="lastName" sx={{ width: widths.lastName }} label={t(userColumns.lastName)}>
        <NameCell />
      </Col>
      <Col
        source="email"
        sx={{ width: widths.email }}
        label={t(userColumns.email)}
        render={({ email }) => <span title={email}>{email}</span>}
      />
      <Col source="username" sx={{ width: widths.username }} label={t(userColumns.username)} />
      <Col
        source="role"
        sx={{ width: widths.role }}
        label={t(userColumns.role)}
        render={({ role }) => t(`role.${role}`)}
      />
      <Col
        source="status"
        sx={{ width: widths.status }}
        label={t(userColumns.status)}
        render={({ status, invitation }) =>
          // Of who waits for a mail that cannot come, this is what matters.
          isWaiting(status) && invitation?.delivery === 'failed' ? (
            <DeliveryChip delivery="failed" />
          ) : (
            <StatusChip status={status} />
          )
        }
      />
      <Col
        source="identityStatus"
        sx={{ width: widths.identityStatus }}
        label={t(userColumns.identityStatus)}
        disableSort
        render={({ identityStatus }) => <IdentityChip status={identityStatus} />}
      />
      <Col
        source="groupIds"
        sx={{ width: widths.groupIds }}
        label={t(userColumns.groupIds)}
        disableSort
        render={({ groupIds }) => <GroupNames ids={groupIds} />}
      />
      <Col
        source="invitation"
        sx={{ width: widths.invitation }}
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
        sx={{ width: widths.createdAt }}
        label={t(userColumns.createdAt)}
        render={({ createdAt }) => <Ago at={createdAt} />}
      />
      {columns}
    </DataTable>
  );
}

function NameCell(): ReactNode {
  const user = useRecordContext<User>();
  return user && <RecordLink to={`/users/${user.id}`}>{personName(user)}</RecordLink>;
}
