import CheckIcon from '@mui/icons-material/Check';
import { Box, ListItemIcon, ListItemText, Menu, MenuItem, Popover } from '@mui/material';
import type { ReactNode } from 'react';
import type { ChoiceFilter, FieldFilter, OfferedFilter } from './listFilter.js';
import { useFilterValues } from './useFilterValues.js';

interface FilterPopupProps<Filter = OfferedFilter> {
  filter: Filter;
  /** The button that it belongs to; null while it is closed. */
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** Sets one filter, at the button that was pressed for it. */
export function FilterPopup({ filter, ...popup }: FilterPopupProps): ReactNode {
  if ('choices' in filter) return <Choices filter={filter} {...popup} />;
  return <Field filter={filter} {...popup} />;
}

function Choices({ filter, anchor, onClose }: FilterPopupProps<ChoiceFilter>): ReactNode {
  const { values, set } = useFilterValues();
  const { key, label, choices } = filter;
  const choose = (id: string): void => {
    set(key, id);
    onClose();
  };
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': label },
        paper: { sx: { maxHeight: 360, maxWidth: 360 } },
      }}
    >
      {!choices && <MenuItem disabled>…</MenuItem>}
      {choices?.map(({ id, name }) => (
        <MenuItem
          key={id}
          role="menuitemradio"
          aria-checked={values[key] === id}
          selected={values[key] === id}
          onClick={() => choose(id)}
        >
          <ListItemIcon>{values[key] === id && <CheckIcon fontSize="small" />}</ListItemIcon>
          <ListItemText slotProps={{ primary: { noWrap: true, title: name } }}>{name}</ListItemText>
        </MenuItem>
      ))}
    </Menu>
  );
}

function Field({ filter, anchor, onClose }: FilterPopupProps<FieldFilter>): ReactNode {
  const { values, set } = useFilterValues();
  const { key, label, field } = filter;
  return (
    <Popover
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
    >
      <Box
        component="form"
        sx={{ p: 2, width: 280 }}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        {field({ label, value: values[key], onChange: (value) => set(key, value), onClose })}
      </Box>
    </Popover>
  );
}
