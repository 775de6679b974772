import SearchIcon from '@mui/icons-material/Search';
import {
  Box,
  Button,
  IconButton,
  type Theme,
  ThemeProvider,
  Tooltip,
  useMediaQuery,
} from '@mui/material';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { usherTheme } from '../ui/theme/usherTheme.js';
import { command, wantedBy } from './keys.js';

const FindDialog = lazy(() => import('./FindDialog.js'));
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog.js'));

/** A button that finds anything, and the keys: Ctrl-K or ⌘K for the same, `?` for all keys. */
export function FindAnything(): ReactNode {
  const t = useT();
  const me = useMe();
  const [open, setOpen] = useState<'find' | 'shortcuts' | null>(null);
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const wanted = wantedBy(event);
      if (!wanted) return;
      event.preventDefault();
      setOpen(wanted);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  if (!me) return null;
  const find = (): void => setOpen('find');
  const close = (): void => setOpen(null);
  return (
    <>
      {wide ? (
        <Button
          color="inherit"
          variant="outlined"
          size="small"
          startIcon={<SearchIcon />}
          onClick={find}
          aria-keyshortcuts="Control+K Meta+K"
          sx={{ color: 'text.secondary', borderColor: 'divider', fontWeight: 400, mr: 1 }}
        >
          {t('find.label')}
          <Box component="span" aria-hidden sx={{ ml: 2 }}>
            {command()} K
          </Box>
        </Button>
      ) : (
        <Tooltip title={t('find.label')}>
          <IconButton color="inherit" aria-label={t('find.label')} onClick={find}>
            <SearchIcon />
          </IconButton>
        </Tooltip>
      )}
      <ThemeProvider theme={usherTheme}>
        <Suspense>
          {open === 'find' && <FindDialog onClose={close} />}
          {open === 'shortcuts' && <ShortcutsDialog onClose={close} />}
        </Suspense>
      </ThemeProvider>
    </>
  );
}
