import { Autocomplete, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Group, User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import { usePeopleSearch } from '../users/list/usePeopleSearch.js';
import { useAddMember } from './useMembers.js';

/** Searches a person and adds them to the group. */
export function AddMember({ group }: { group: Group }): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  const { found, isFetching } = usePeopleSearch(text);
  const add = useAddMember(group.id);
  const choose = (user: User | null): void => {
    if (!user) return;
    add.mutate(user);
    setText('');
  };
  return (
    <Autocomplete
      options={found.filter(({ groupIds }) => !groupIds.includes(group.id))}
      filterOptions={(options) => options}
      getOptionLabel={(user) => `${personName(user)} · ${user.email}`}
      getOptionKey={({ id }) => id}
      value={null}
      inputValue={text}
      onInputChange={(_, value, reason) => {
        if (reason === 'input' || reason === 'clear') setText(value);
      }}
      onChange={(_, user) => choose(user)}
      loading={isFetching}
      blurOnSelect
      noOptionsText={t('groups.add_member_help')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={t('groups.add_member')}
          helperText={t('groups.add_member_help')}
        />
      )}
    />
  );
}
