import { Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import { LinkButton } from '../act/LinkButton.js';
import { SettleLanguage } from './SettleLanguage.js';

/** The ways to settle the language of an organization that has chosen none, for those who may. */
export function LanguageActions(): ReactNode {
  const t = useT();
  if (!useMay('list', 'settings')) return null;
  return (
    <Stack direction="row" sx={{ mt: 1, gap: 1, flexWrap: 'wrap' }}>
      <SettleLanguage />
      <LinkButton to="/settings" size="small" sx={{ color: 'text.secondary' }}>
        {t('mailing.language_choose')}
      </LinkButton>
    </Stack>
  );
}
