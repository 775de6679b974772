import GroupAddIcon from '@mui/icons-material/GroupAddOutlined';
import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetList, useListContext, useRefresh } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useNotice, useVerb } from '../../api/hooks.js';
import type { Group } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';

/** Adds the people of `ids` to a group that is chosen in a dialog. */
export function AddToGroupButton({ ids }: { ids: string[] }): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button startIcon={<GroupAddIcon />} onClick={() => setOpen(true)}>
        {t('users.bulk.add_to_group')}
      </Button>
      {open && <AddToGroupDialog ids={ids} onClose={() => setOpen(false)} />}
    </>
  );
}

function AddToGroupDialog({ ids, onClose }: { ids: string[]; onClose: () => void }): ReactNode {
  const t = useT();
  const [groupId, setGroupId] = useState('');
  const name = useResourceName();
  const { data = [] } = useGetList<Group>(name('groups'), {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  });
  const groups = data.filter(({ builtIn }) => !builtIn);
  const add = useAddToGroup(groups, onClose);
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth>
      <DialogTitle>{t('users.bulk.add_title', { smart_count: ids.length })}</DialogTitle>
      <DialogContent>
        {groups.length === 0 ? (
          t('users.bulk.no_groups')
        ) : (
          <TextField
            select
            autoFocus
            label={t('users.bulk.group')}
            value={groupId}
            onChange={(event) => setGroupId(event.target.value)}
            sx={{ mt: 1 }}
          >
            {groups.map(({ id, name }) => (
              <MenuItem key={id} value={id}>
                {name}
              </MenuItem>
            ))}
          </TextField>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} color="inherit">
          {t('action.cancel')}
        </Button>
        <Button
          variant="contained"
          disabled={!groupId}
          loading={add.isPending}
          onClick={() => add.mutate({ groupId, ids })}
        >
          {t('users.bulk.add')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function useAddToGroup(
  groups: Group[],
  onDone: () => void,
): ReturnType<typeof useVerb<unknown, { groupId: string; ids: string[] }>> {
  const t = useT();
  const notice = useNotice();
  const refresh = useRefresh();
  const { onUnselectItems } = useListContext();
  return useVerb((usher, { groupId, ids }) => usher.addMembers(groupId, ids), {
    onDone: (_, { groupId }) => {
      const group = groups.find(({ id }) => id === groupId)?.name ?? '';
      notice(t('users.bulk.added', { group }));
      onUnselectItems();
      refresh();
      onDone();
    },
  });
}
