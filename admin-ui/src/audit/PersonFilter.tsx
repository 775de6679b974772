import { Autocomplete, TextField } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useGetList, useGetOne, useInput } from 'react-admin';
import type { User } from '../api/types';
import { useT } from '../i18n/useT';
import { personName } from '../ui/format';
import { useDebounced } from '../ui/useDebounced';

interface PersonFilterProps {
  /** The filter that takes the person's id. */
  source: string;
  label: string;
}

/** Limits a list to one person, who is searched by name, e-mail address or username. */
export function PersonFilter({ source, label }: PersonFilterProps): ReactNode {
  const t = useT();
  const { field } = useInput({ source });
  const id = typeof field.value === 'string' ? field.value : '';
  const { data: chosen } = useGetOne<User>('users', { id }, { enabled: id !== '', retry: false });
  const { found, search, isFetching } = usePeople();
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
      onInputChange={(_, text, reason) => search(reason === 'input' ? text : '')}
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

function usePeople(): { found: Found[]; search: (text: string) => void; isFetching: boolean } {
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), 300);
  const { data = [], isFetching } = useGetList<User>(
    'users',
    {
      filter: { q },
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: q !== '' },
  );
  return { found: q ? data : [], search: setText, isFetching };
}
