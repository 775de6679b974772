import { Autocomplete, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetOne } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import type { FilterFieldProps } from '../ui/list/filters/listFilter.js';
import { usePeopleSearch } from '../users/list/usePeopleSearch.js';

/** Limits a list to one person, who is searched by name, e-mail address or username. */
export function PersonField({ label, onChange, onClose }: FilterFieldProps): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  const { found, isFetching } = usePeopleSearch(text);
  return (
    <Autocomplete
      size="small"
      openOnFocus
      options={found}
      filterOptions={(options) => options}
      getOptionLabel={personName}
      getOptionKey={(person) => person.id}
      value={null}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      onChange={(_, person) => {
        onChange(person?.id);
        onClose();
      }}
      loading={isFetching}
      noOptionsText={t('audit.filter.person_help')}
      renderInput={(params) => <TextField {...params} label={label} autoFocus />}
    />
  );
}

/** The name of the person who is filtered for; of somebody who is not known (any more), that there is one. */
export function FilteredPerson({ id }: { id: string }): ReactNode {
  const name = useResourceName();
  const { data } = useGetOne<User>(name('users'), { id }, { retry: false });
  return data ? personName(data) : '…';
}
