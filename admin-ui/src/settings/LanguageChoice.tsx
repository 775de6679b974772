import { MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState, useLocales } from 'react-admin';
import { useAskWhoAnew, useMe, useNotice, useVerb } from '../api/hooks.js';
import { useErrorText, useT } from '../i18n/useT.js';
import { Section } from '../ui/Section.js';
import { useLanguages } from './useLanguages.js';

/** The language that the person reads: kept with the account, and spoken by the panel at once where it can. */
export function LanguageChoice(): ReactNode {
  const t = useT();
  const me = useMe();
  const languages = useLanguages();
  const { choose, busy } = useChooseLanguage();
  // With one language there is nothing to choose.
  if (!me || languages.length < 2) return null;
  return (
    <Section title={t('account.language')}>
      <TextField
        select
        label={t('account.language')}
        value={me.user.language ?? ''}
        disabled={busy}
        helperText={t('account.language_help')}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        onChange={({ target }) => choose(target.value || null)}
      >
        <MenuItem value="">{t('account.language_none')}</MenuItem>
        {languages.map(({ id, name }) => (
          <MenuItem key={id} value={id} lang={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Section>
  );
}

function useChooseLanguage(): { choose: (tag: string | null) => void; busy: boolean } {
  const t = useT();
  const notice = useNotice();
  const errorText = useErrorText();
  const askWhoAnew = useAskWhoAnew();
  const locales = useLocales();
  const [, setLocale] = useLocaleState();
  const { mutate, isPending } = useVerb((usher, tag: string | null) => usher.chooseLanguage(tag), {
    onDone: async ({ language }) => {
      if (language !== null && locales.some(({ locale }) => locale === language))
        setLocale(language);
      notice(t('account.language_saved'));
      await askWhoAnew();
    },
    onFail: (error) => notice(errorText(error), 'error'),
  });
  return { choose: (tag) => mutate(tag), busy: isPending };
}
