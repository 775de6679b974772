import { Autocomplete, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetOne, useInput } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/format.js';
import { usePeopleSearch } from '../users/list/usePeopleSearch.js';

interface PersonFilterProps {
  /** The filter that takes the person's id. */
  source: string;
  label: string;
}

/** Limits a list to one person, who is searched by name, e-mail address or username. */
export function PersonFilter({ source, label }: PersonFilterProps): ReactNode {
  const t = useT();
  const { field } = useInput({ source });
  const name = useResourceName();
  const id = typeof field.value === 'string' ? field.value : '';
  const { data: chosen } = useGetOne<User>(
    name('users'),
    { id },
    { enabled: id !== '', retry: false },
  );
  const [text, setText] = useState('');
  const { found, isFetching } = usePeopleSearch(text);
  return (
    <Autocomplete
      sx={{ width: { xs: '100%', sm: 200 } }}
      size="small"
      options={found}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={personName}
      getOptionKey={(person) => person.id}
      value={id ? (chosen ?? found.find((one) => one.id === id) ?? placeholder(id)) : null}
      onInputChange={(_, typed, reason) => setText(reason === 'input' ? typed : '')}
      onChange={(_, person) => field.onChange(person?.id ?? '')}
      loading={isFetching}
      noOptionsText={t('audit.filter.person_help')}
      renderInput={(params) => <TextField {...params} label={label} />}
    />
  );
}

type Found = Pick<User, 'id' | 'firstName' | 'lastName' | 'username' | 'email'>;

/** Somebody who is not known (any more): the filter still says that it is there. */
function placeholder(id: string): Found {
  return { id, firstName: null, lastName: null, username: '…', email: '' };
}
