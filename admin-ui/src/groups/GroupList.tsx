import AddIcon from '@mui/icons-material/Add';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { Chip, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import type { Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { useIsInTable } from '../ui/list/inTable.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { ListPage } from '../ui/list/ListPage.js';
import { RecordLink } from '../ui/act/RecordLink.js';
import { useFormat } from '../ui/show/useFormat.js';
import { useGroupName } from './useGroupName.js';

const Col = DataTable.Col<Group>;

export default function GroupList(): ReactNode {
  const t = useT();
  const create = (
    <LinkButton to="/groups/create" variant="contained" startIcon={<AddIcon />}>
      {t('groups.create')}
    </LinkButton>
  );
  return (
    <ListPage
      resource="groups"
      title={t('groups.title')}
      sort={{ field: 'name', order: 'ASC' }}
      actions={create}
      empty={
        <EmptyState
          icon={<GroupsIcon />}
          title={t('groups.empty_title')}
          text={t('groups.empty_text')}
          action={create}
        />
      }
      table={<GroupTable />}
      card={(group) => <GroupCard group={group as Group} />}
    />
  );
}

function GroupTable(): ReactNode {
  const t = useT();
  return (
    <DataTable rowClick="edit" bulkActionButtons={false}>
      <Col
        source="name"
        label={t('groups.column.name')}
        render={(group) => <Name group={group} />}
      />
      <Col
        source="permissions"
        sx={{ width: 220 }}
        label={t('groups.column.permissions')}
        disableSort
        render={({ permissions }) => <PermissionCount count={permissions.length} />}
      />
      <DataTable.NumberCol
        source="memberCount"
        sx={{ width: 130 }}
        label={t('groups.column.members')}
        disableSort
      />
    </DataTable>
  );
}

function Name({ group }: { group: Group }): ReactNode {
  const t = useT();
  const nameOf = useGroupName();
  const link = <RecordLink to={`/groups/${group.id}`}>{nameOf(group)}</RecordLink>;
  if (useIsInTable()) {
    return (
      <>
        {link}
        {group.builtIn && ` · ${t('groups.built_in')}`}
      </>
    );
  }
  return (
    <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
      {link}
      {group.builtIn && <Chip size="small" variant="outlined" label={t('groups.built_in')} />}
    </Stack>
  );
}

function PermissionCount({ count }: { count: number }): ReactNode {
  const t = useT();
  return count === 0 ? t('groups.none') : t('groups.all', { smart_count: count });
}

function GroupCard({ group }: { group: Group }): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Stack sx={{ gap: 0.5 }}>
      <Name group={group} />
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        <PermissionCount count={group.permissions.length} /> ·{' '}
        {t('named', { name: t('groups.column.members'), value: format.count(group.memberCount) })}
      </Typography>
    </Stack>
  );
}
