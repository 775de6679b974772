import LockIcon from '@mui/icons-material/LockOutlined';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EndPage } from './EndPage.js';

export function AccessDeniedPage(): ReactNode {
  const translate = useTranslate();
  return (
    <EndPage
      icon={<LockIcon />}
      title={translate('panel.denied')}
      text={translate('panel.denied_text')}
    />
  );
}
