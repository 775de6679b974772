import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState, useLocales } from 'react-admin';
import { useMe } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { useLanguages } from '../ui/form/useLanguages.js';
import { useOwnSettings } from './useOwnSettings.js';

/** The language that the person reads: kept with the account, and spoken by the panel at once where it can. */
export function LanguageChoice(): ReactNode {
  const t = useT();
  const me = useMe();
  const languages = useLanguages();
  const locales = useLocales();
  const [, setLocale] = useLocaleState();
  const { choose, busy } = useOwnSettings(t('account.language_saved'), ({ language }) => {
    if (language !== null && locales.some(({ locale }) => locale === language)) setLocale(language);
  });
  // With one language there is nothing to choose.
  if (!me || languages.length < 2) return null;
  return (
    <TextField
      select
      label={t('account.language')}
      value={me.user.language ?? ''}
      disabled={busy}
      helperText={t('account.language_help')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      onChange={({ target }) => choose({ language: target.value || null })}
    >
      <MenuItem value="">{t('account.language_none')}</MenuItem>
      {languages.map(({ id, name }) => (
        <MenuItem key={id} value={id} lang={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
