import AddIcon from '@mui/icons-material/Add';
import { Button, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../../i18n/useT.js';
import { FilterPopup } from './FilterPopup.js';
import type { OfferedFilter } from './listFilter.js';

interface AddFilterProps {
  filters: readonly OfferedFilter[];
  isSet: (filter: OfferedFilter) => boolean;
}

/** Marks the button that has the focus when a chip is gone. */
export const addFilterClass = 'UsherAddFilter';

/** Offers the filters that are not set, and sets the one that is chosen. */
export function AddFilter({ filters, isSet }: AddFilterProps): ReactNode {
  const t = useT();
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState<'menu' | 'filter'>();
  const [key, setKey] = useState<string>();
  const chosen = filters.find((filter) => filter.key === key);
  const others = filters.filter((filter) => !isSet(filter));
  // The last one is no more offered while it is set.
  if (others.length === 0 && !open) return null;
  const close = (): void => setOpen(undefined);
  const begin = (): void => {
    setKey(undefined);
    setOpen('menu');
  };
  const choose = (filter: OfferedFilter): void => {
    setKey(filter.key);
    close();
  };
  /** The button has the focus again by then, and gets it back from what is opened. */
  const onExited = (): void => {
    if (chosen) setOpen('filter');
  };
  return (
    <>
      <Button
        ref={setButton}
        id={id}
        className={addFilterClass}
        size="small"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        onClick={begin}
      >
        {t('list.add_filter')}
      </Button>
      <Menu
        anchorEl={button}
        open={open === 'menu'}
        onClose={close}
        slotProps={{
          list: { 'aria-labelledby': id },
          transition: { onExited },
        }}
      >
        {others.map((filter) => (
          <MenuItem key={filter.key} onClick={() => choose(filter)}>
            {filter.label}
          </MenuItem>
        ))}
      </Menu>
      {chosen && (
        <FilterPopup filter={chosen} anchor={open === 'filter' ? button : null} onClose={close} />
      )}
    </>
  );
}
