import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { useAskWhoAnew, useMe, useNotice } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import { useVerb } from '../act/useVerb.js';
import { useLanguageName } from './useLanguages.js';

/**
 * Settles the language of an organization that has chosen none as the reader's own, where they are:
 * nobody leaves what they are about to send for that.
 */
export function SettleLanguage(): ReactNode {
  const t = useT();
  const notice = useNotice();
  const askWhoAnew = useAskWhoAnew();
  const nameOf = useLanguageName();
  const [language] = useLocaleState();
  const { mutate, isPending } = useVerb((usher) => usher.saveOrganizationSettings({ language }), {
    onDone: async () => {
      notice(t('settings.saved'));
      await askWhoAnew();
    },
  });
  if (!useMe()?.languages.includes(language)) return null;
  return (
    <Button variant="outlined" size="small" loading={isPending} onClick={() => mutate()}>
      {t('mailing.language_use', { language: nameOf(language) })}
    </Button>
  );
}
