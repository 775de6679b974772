import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/EmptyState.js';
import { LinkButton } from '../ui/LinkButton.js';
import { Page } from '../ui/Page.js';

export function NotFoundPage(): ReactNode {
  const t = useT();
  return (
    <Page>
      <Card>
        <EmptyState
          isPage
          icon={<SearchOffIcon />}
          title={t('not_found.title')}
          text={t('not_found.text')}
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
