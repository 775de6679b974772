import { ListSubheader, MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import type { ImportColumn } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { type ColumnChoices, metadataKeyOf, useColumnLabel } from './columnChoices.js';

interface ColumnSelectProps {
  column: ImportColumn;
  /** The name of the column, also without a header. */
  name: string;
  choices: readonly ColumnChoices[];
  /** Null: it is not used. */
  value: string | null;
  disabled: boolean;
  onChange: (key: string | null) => void;
}

/** Asks what a column of the file becomes. */
export function ColumnSelect(props: ColumnSelectProps): ReactNode {
  const { column, name, choices, value, disabled, onChange } = props;
  const t = useT();
  const label = useColumnLabel();
  const known = choices.flatMap((group) => group.choices.map(({ key }) => key));
  const own = [metadataKeyOf(column.header), column.column, value].filter(
    (key): key is string => !!key && !known.includes(key),
  );
  return (
    <TextField
      select
      value={value ?? ''}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      slotProps={{
        select: {
          displayEmpty: true,
          MenuProps: { slotProps: { paper: { sx: { maxHeight: 420 } } } },
        },
        htmlInput: { 'aria-label': t('imports.columns.becomes_of', { column: name }) },
      }}
      sx={{ '& .MuiSelect-select': { color: value === null ? 'text.secondary' : undefined } }}
    >
      <MenuItem value="">{t('imports.columns.not_used')}</MenuItem>
      {[...new Set(own)].map((key) => (
        <MenuItem key={key} value={key}>
          {label(key)}
        </MenuItem>
      ))}
      {choices.flatMap(({ title, choices: ofKind }) => [
        <ListSubheader key={title} sx={{ lineHeight: '32px' }}>
          {title}
        </ListSubheader>,
        ...ofKind.map((choice) => (
          <MenuItem key={choice.key} value={choice.key}>
            {choice.label}
          </MenuItem>
        )),
      ])}
    </TextField>
  );
}
