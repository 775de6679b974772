import LockIcon from '@mui/icons-material/LockOutlined';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';
import { LinkButton } from '../ui/LinkButton.js';
import { Page } from '../ui/Page.js';

export function AccessDeniedPage(): ReactNode {
  const t = useT();
  return (
    <Page>
      <Card>
        <EmptyState
          isPage
          icon={<LockIcon />}
          title={t('permission.missing_title')}
          text={t('permission.missing_any')}
          action={
            <LinkButton to="/" variant="contained">
              {t('menu.home')}
            </LinkButton>
          }
        />
      </Card>
    </Page>
  );
}
