import { MenuItem, type SxProps, TextField, type Theme } from '@mui/material';
import type { ReactNode } from 'react';
import { useInput } from 'react-admin';
import { useT } from '../i18n/useT.js';

interface FilterSelectProps {
  /** The filter that takes the choice's id. */
  source: string;
  label: string;
  /** Undefined until they are known. */
  choices: readonly { id: string; name: string }[] | undefined;
  sx?: SxProps<Theme>;
}

/**
 * Limits a list to one of a few. React-admin's own says of the choice that limits nothing that it
 * clears a value, whatever stands there to be read.
 */
export function FilterSelect({ source, label, choices = [], sx }: FilterSelectProps): ReactNode {
  const t = useT();
  const { id, field } = useInput({ source });
  const chosen = choices.find((choice) => choice.id === field.value);
  return (
    <TextField
      select
      id={id}
      label={label}
      value={chosen?.id ?? ''}
      onChange={(event) => field.onChange(event.target.value)}
      sx={sx}
    >
      <MenuItem value="">{t('list.any')}</MenuItem>
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id}>
          {choice.name}
        </MenuItem>
      ))}
    </TextField>
  );
}
