import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useStoreContext, useThemesContext } from 'react-admin';
import { useMe } from '../api/hooks.js';
import type { Theme } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { useOwnSettings } from './useOwnSettings.js';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** Light or dark: kept with the account, and shown at once where the application has both. */
export function ThemeChoice(): ReactNode {
  const t = useT();
  const me = useMe();
  const store = useStoreContext();
  const { darkTheme } = useThemesContext();
  const { choose, busy } = useOwnSettings(t('account.theme_saved'), ({ user: { theme } }) => {
    if (theme === 'light' || theme === 'dark') store.setItem('theme', theme);
    else store.removeItem('theme');
  });
  if (!me || !darkTheme) return null;
  return (
    <TextField
      select
      label={t('account.theme')}
      value={me.user.theme ?? 'system'}
      disabled={busy}
      helperText={t('account.theme_help')}
      onChange={({ target }) => choose({ theme: target.value as Theme })}
    >
      {themes.map((theme) => (
        <MenuItem key={theme} value={theme}>
          {t(`account.theme_${theme}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
