import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import { Card } from '@mui/material';
import type { ReactNode } from 'react';
import type { PeopleImport } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { useFormat } from '../ui/show/useFormat.js';
import type { Lapsed } from './lapsed.js';

type LapsedViewProps = Pick<PeopleImport, 'source'> & Lapsed;

/** Instead of rows to check, when what they held has been deleted. */
export function LapsedView({ source, at, days }: LapsedViewProps): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <Card>
      <EmptyState
        icon={<HistoryIcon />}
        title={t('imports.lapsed.title')}
        text={t('imports.lapsed.text', { smart_count: days, day: format.day(at) })}
        action={
          <LinkButton to="/registration/bulk" variant="contained">
            {t(source === 'csv' ? 'imports.lapsed.again' : 'imports.done.again')}
          </LinkButton>
        }
      />
    </Card>
  );
}
