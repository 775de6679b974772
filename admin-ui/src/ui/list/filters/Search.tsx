import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment } from '@mui/material';
import type { ReactNode } from 'react';
import { TextInput } from 'react-admin';

/** A list's search, by a name that does not go away when something is typed. */
export function Search({ name }: { name: string }): ReactNode {
  return (
    <TextInput
      source="q"
      label=""
      hiddenLabel
      resettable
      placeholder={name}
      helperText={false}
      slotProps={{
        htmlInput: { 'aria-label': name },
        // At the start, where all searches have it; react-admin's own has it at the end.
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon />
            </InputAdornment>
          ),
        },
      }}
      sx={{ width: { xs: '100%', sm: 376 } }}
    />
  );
}
