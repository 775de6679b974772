import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useT } from '../../i18n/useT.js';
import { useDebounced } from '../../ui/form/useDebounced.js';

interface RowSearchProps {
  /** The words that are searched for now. */
  q: string;
  onSearch: (q: string) => void;
}

/** Searches the rows by name and address, as soon as nothing is typed for a moment. */
export function RowSearch({ q, onSearch }: RowSearchProps): ReactNode {
  const t = useT();
  const [text, setText] = useState(q);
  const typed = useDebounced(text, 300).trim();
  const search = useEffectEvent((words: string) => {
    if (words !== q) onSearch(words);
  });
  useEffect(() => search(typed), [typed]);
  // The filter was cleared elsewhere.
  const [before, setBefore] = useState(q);
  if (before !== q) {
    setBefore(q);
    if (q === '' && typed === before) setText('');
  }
  return (
    <TextField
      type="search"
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={t('imports.check.search')}
      slotProps={{
        htmlInput: { 'aria-label': t('imports.check.search') },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
      sx={{ '& .MuiInputBase-root': { typography: 'body2', height: 36, pl: 1 } }}
    />
  );
}
