import SearchOffIcon from '@mui/icons-material/SearchOff';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EndPage } from './EndPage.js';

export function NotFoundPage(): ReactNode {
  const translate = useTranslate();
  return (
    <EndPage
      icon={<SearchOffIcon />}
      title={translate('panel.not_found')}
      text={translate('panel.not_found_text')}
    />
  );
}
