import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import { Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useUsherContext } from '../../api/context.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { IdentityChip } from '../../identities/identityStates.js';
import { EmptyState } from '../../ui/page/EmptyState.js';
import { personName } from '../../ui/show/format.js';
import { ListPage } from '../../ui/list/ListPage.js';
import { RecordLink } from '../../ui/act/RecordLink.js';
import { BulkActing } from '../bulk/BulkActing.js';
import { BulkBar } from '../bulk/BulkBar.js';
import { useAllowed } from '../bulk/useAllowed.js';
import { InviteButtons } from '../InviteButtons.js';
import { DeliveryChip, isWaiting, StatusChip } from '../states.js';
import { hiddenUserColumns, userColumnWidths } from './userColumns.js';
import { UserListActions } from './UserListActions.js';
import { UserTable } from './UserTable.js';
import { useUserFilters } from './useUserFilters.js';

export default function UserList(): ReactNode {
  const t = useT();
  const mayAct = useAllowed().length > 0;
  const { bulkActions } = useUsherContext().slots.users ?? {};
  const bulkBar = mayAct || bulkActions !== undefined ? <BulkBar more={bulkActions} /> : null;
  return (
    <BulkActing>
      <ListPage
        resource="users"
        title={t('users.title')}
        sort={{ field: 'createdAt', order: 'DESC' }}
        hiddenColumns={hiddenUserColumns}
        columnWidths={userColumnWidths}
        actions={<UserListActions />}
        search={t('users.search')}
        filters={useUserFilters()}
        empty={
          <EmptyState
            icon={<PeopleIcon />}
            title={t('users.empty_title')}
            text={t('users.empty_text')}
            action={<InviteButtons />}
          />
        }
        table={<UserTable bulkBar={bulkBar} />}
        bulkBar={bulkBar}
        card={(user) => <UserCard user={user as User} />}
      />
    </BulkActing>
  );
}

function UserCard({ user }: { user: User }): ReactNode {
  const t = useT();
  // That the mail was sent is what "invited" says.
  const delivery = user.invitation?.delivery;
  return (
    <Stack sx={{ gap: 1 }}>
      <RecordLink to={`/users/${user.id}`}>{personName(user)}</RecordLink>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {user.email} · {t(`role.${user.role}`)}
      </Typography>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <StatusChip status={user.status} />
        <IdentityChip status={user.identityStatus} />
        {delivery && delivery !== 'sent' && isWaiting(user.status) && (
          <DeliveryChip delivery={delivery} />
        )}
      </Stack>
    </Stack>
  );
}
