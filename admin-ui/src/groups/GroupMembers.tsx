import CloseIcon from '@mui/icons-material/Close';
import {
  IconButton,
  List,
  ListItem,
  ListItemText,
  Skeleton,
  TablePagination,
  Tooltip,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetList } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { Group, User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { Section } from '../ui/page/Section.js';
import { AddMember } from './AddMember.js';
import { useRemoveMember } from './useMembers.js';

const perPage = 20;

/** Shows who is in a group; members of a role's group are chosen on their own pages. */
export function GroupMembers({ group }: { group: Group }): ReactNode {
  const t = useT();
  const [page, setPage] = useState(0);
  const name = useResourceName();
  const { data, total = 0 } = useGetList<User>(name('users'), {
    filter: { groupId: group.id },
    pagination: { page: page + 1, perPage },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  return (
    <Section title={t('groups.members')}>
      {group.builtIn ? (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {t('groups.members_role')}
        </Typography>
      ) : (
        <AddMember group={group} />
      )}
      {!data && <Skeleton variant="rounded" height={120} />}
      {data?.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
          {t('groups.members_empty')}
        </Typography>
      )}
      <List dense>
        {data?.map((user) => (
          <Member key={user.id} user={user} group={group} />
        ))}
      </List>
      {total > perPage && (
        <TablePagination
          component="div"
          count={total}
          page={page}
          rowsPerPage={perPage}
          rowsPerPageOptions={[perPage]}
          onPageChange={(_, next) => setPage(next)}
        />
      )}
    </Section>
  );
}

function Member({ user, group }: { user: User; group: Group }): ReactNode {
  const t = useT();
  const remove = useRemoveMember(group.id);
  const label = t('groups.remove', { name: personName(user) });
  const button = (
    <Tooltip title={label}>
      <IconButton
        edge="end"
        aria-label={label}
        loading={remove.isPending}
        onClick={() => remove.mutate(user)}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
  return (
    <ListItem disableGutters divider secondaryAction={!group.builtIn && button}>
      <ListItemText
        primary={<RecordLink to={`/users/${user.id}`}>{personName(user)}</RecordLink>}
        secondary={user.email}
        sx={{ overflowWrap: 'anywhere' }}
      />
    </ListItem>
  );
}
