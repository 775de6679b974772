import type { ReactNode } from 'react';
import { SearchInput } from 'react-admin';

/** A list's search, by a name that does not go away when something is typed. */
export function Search({ name }: { name: string }): ReactNode {
  return (
    <SearchInput
      source="q"
      placeholder={name}
      helperText={false}
      slotProps={{ htmlInput: { 'aria-label': name } }}
      sx={{ width: { xs: '100%', sm: 344 } }}
    />
  );
}
