import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import type { Group, Role } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import type { Choice } from '../../ui/list/filters/listFilter.js';
import { type BulkActionName, bulkActions } from './bulkActions.js';

const roles: readonly Role[] = ['member', 'hr', 'admin'];

/** The groups or roles that can be chosen for an action; undefined until they are known, or where nothing is. */
export function useChoices(action: BulkActionName): readonly Choice[] | undefined {
  const t = useT();
  const name = useResourceName();
  const { choice } = bulkActions[action];
  const { data } = useGetList<Group>(
    name('groups'),
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: choice === 'groupId' },
  );
  if (choice === 'role') return roles.map((id) => ({ id, name: t(`role.${id}`) }));
  return data?.filter(({ builtIn }) => !builtIn);
}

interface ChoiceInputProps {
  action: BulkActionName;
  choices: readonly Choice[] | undefined;
  value: string;
  onChange: (id: string) => void;
}

/** Asks for the group or role. */
export function ChoiceInput({ action, choices, value, onChange }: ChoiceInputProps): ReactNode {
  const t = useT();
  if (choices?.length === 0) return t('users.bulk.no_groups');
  const isRole = bulkActions[action].choice === 'role';
  return (
    <TextField
      select
      autoFocus
      label={t(isRole ? 'users.bulk.role' : 'users.bulk.group')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ mt: 1 }}
    >
      {(choices ?? []).map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
