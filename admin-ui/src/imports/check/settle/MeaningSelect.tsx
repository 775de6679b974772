import { Autocomplete, MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import { useResourceName } from '../../../api/context.js';
import { useMay } from '../../../api/hooks.js';
import type { FaultGroup } from '../../../api/importTypes.js';
import type { Group } from '../../../api/types.js';
import { useT } from '../../../i18n/useT.js';
import { useCountries } from '../../useCountries.js';

/** A meaning that a group of faults can be given. */
export interface Meaning {
  as: string;
  title: string;
}

/** The meanings of a group: what the server suggests, and all others of the kind. */
export function useMeanings({ code, suggestions }: FaultGroup): Meaning[] {
  const mayCreate = useMay('create', 'groups') ?? false;
  const name = useResourceName();
  const isGroup = code === 'group.unknown';
  const countries = useCountries(code === 'phone.no_country');
  const { data: groups = [] } = useGetList<Group>(
    name('groups'),
    { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: isGroup },
  );
  const more = isGroup
    ? groups
        .filter(({ builtIn }) => !builtIn)
        .map((group) => ({ as: group.name, title: group.name }))
    : countries.map((country) => ({ as: country.code, title: country.name }));
  const likely = suggestions.filter(({ as }) => !isGroup || as !== 'create' || mayCreate);
  return [...likely, ...more.filter(({ as }) => !likely.some((one) => one.as === as))];
}

interface MeaningSelectProps {
  label: string;
  meanings: readonly Meaning[];
  /** '' while none is chosen. */
  value: string;
  disabled: boolean;
  onChange: (as: string) => void;
}

/** More than these are found by typing. */
const many = 20;

/** Asks what the rows of a group mean. */
export function MeaningSelect(props: MeaningSelectProps): ReactNode {
  const { label, meanings, value, disabled, onChange } = props;
  const t = useT();
  if (meanings.length > many) {
    return (
      <Autocomplete
        size="small"
        disabled={disabled}
        sx={{
          flex: 1,
          minWidth: 0,
          '& .MuiInputBase-root.MuiInputBase-sizeSmall': { py: 0, ...low },
        }}
        options={meanings}
        value={meanings.find(({ as }) => as === value) ?? null}
        getOptionLabel={({ title }) => title}
        isOptionEqualToValue={(one, other) => one.as === other.as}
        onChange={(_, choice) => onChange(choice?.as ?? '')}
        renderInput={(params) => (
          <TextField
            {...params}
            placeholder={t('imports.settle.choose')}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'aria-label': label },
            }}
          />
        )}
      />
    );
  }
  return (
    <TextField
      select
      disabled={disabled}
      value={meanings.some(({ as }) => as === value) ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { 'aria-label': label } }}
      sx={{ flex: 1, '& .MuiInputBase-root': low }}
    >
      {meanings.map(({ as, title }) => (
        <MenuItem key={as} value={as}>
          {title}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** As high as the button beside it. */
const low = {
  height: 31,
  typography: 'body2',
  '@media (pointer: coarse)': { height: 44 },
} as const;
