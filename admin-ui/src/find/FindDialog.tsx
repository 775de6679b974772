import SearchIcon from '@mui/icons-material/Search';
import {
  Autocomplete,
  Box,
  Dialog,
  InputAdornment,
  type PopperProps,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePath } from '../api/context.js';
import { useT } from '../i18n/useT.js';
import { type Found, useFound } from './useFound.js';

interface FindDialogProps {
  onClose: () => void;
}

/** Goes to people, groups, imports, screens and actions by typing. */
export default function FindDialog({ onClose }: FindDialogProps): ReactNode {
  const t = useT();
  const path = usePath();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { found, isPending } = useFound(typed.trim());
  const goTo = (one: Found | null): void => {
    if (!one) return;
    onClose();
    void navigate(path(one.to));
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': t('find.label'), sx: { overflow: 'hidden' } } }}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <Autocomplete<Found>
        open
        autoHighlight
        options={found}
        // The server has found them already, by more than their names.
        filterOptions={(options) => options}
        groupBy={({ kind }) => t(`find.${kind}`)}
        getOptionLabel={({ title }) => title}
        getOptionKey={({ to }) => to}
        isOptionEqualToValue={(one, other) => one.to === other.to}
        value={null}
        inputValue={typed}
        onInputChange={(_event, value, reason) => {
          if (reason === 'input' || reason === 'clear') setTyped(value);
        }}
        onChange={(_event, one) => goTo(one)}
        loading={isPending}
        loadingText={t('find.looking')}
        noOptionsText={t('find.nothing', { query: typed.trim() })}
        forcePopupIcon={false}
        // Within the dialog, outside of which nothing can be read while it is open.
        disablePortal
        slots={{ popper: Below }}
        slotProps={list}
        renderGroup={({ key, group, children }) => (
          <li key={key} role="none">
            <Typography
              aria-hidden
              variant="body2"
              sx={{ px: 2, pt: 1, pb: 0.5, color: 'text.secondary' }}
            >
              {group}
            </Typography>
            <Box component="ul" role="group" aria-label={group} sx={{ p: 0 }}>
              {children}
            </Box>
          </li>
        )}
        renderOption={({ key, ...props }, { title, detail }) => (
          <Box component="li" key={key} {...props} sx={{ gap: 2, minWidth: 0 }}>
            <Typography variant="body2" noWrap>
              {title}
            </Typography>
            {detail && (
              <Typography variant="body2" noWrap sx={{ color: 'text.secondary', ml: 'auto' }}>
                {detail}
              </Typography>
            )}
          </Box>
        )}
        renderInput={(params) => (
          <TextField
            {...params}
            autoFocus
            placeholder={t('find.hint')}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'aria-label': t('find.label') },
              input: {
                ...params.slotProps.input,
                startAdornment: (
                  <InputAdornment position="start">
                    <SearchIcon />
                  </InputAdornment>
                ),
              },
            }}
          />
        )}
        sx={{
          '&& .MuiOutlinedInput-notchedOutline.MuiOutlinedInput-notchedOutline': { border: 0 },
          '& .MuiInputBase-root': { py: '4px' },
        }}
      />
    </Dialog>
  );
}

/** Holds what was found: below what is typed, as a part of the dialog. */
function Below({ children }: PopperProps): ReactNode {
  const held = typeof children === 'function' ? null : children;
  return <Box sx={{ borderTop: 1, borderColor: 'divider' }}>{held}</Box>;
}

const list = {
  paper: { elevation: 0, square: true, variant: 'elevation' },
  listbox: { sx: { maxHeight: 'min(480px, calc(100dvh - 160px))' } },
} as const;
