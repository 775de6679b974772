import { Alert, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import type { News } from '../../drafts/filling.js';
import { useFormat } from '../../ui/useFormat.js';
import type { IdentityView } from '../identityTypes.js';

interface OpeningNoticeProps {
  view: IdentityView;
  /** The last change by somebody else while it was open here. */
  news: News | null;
}

/** What somebody should know before they change an identity. */
export function OpeningNotice({ view, news }: OpeningNoticeProps): ReactNode {
  const t = useT();
  const format = useFormat();
  const me = useMe();
  const mayValidate = useMay('validate', 'identities') === true;
  const { status, validatedAt, user, outOfReach } = view;
  const words =
    user.status === 'archived'
      ? t('identities.form.is_archived')
      : status === 'validated' && validatedAt
        ? t('identities.form.is_validated', { day: format.day(validatedAt) })
        : status === 'submitted'
          ? t('identities.form.is_submitted')
          : status === 'returned'
            ? t('identities.form.is_returned')
            : undefined;
  return (
    <Stack sx={{ gap: 2, '&:not(:empty)': { mb: 3 } }}>
      {outOfReach === 'holds_more' && (
        <Alert severity="info">{t('identities.form.holds_more')}</Alert>
      )}
      {outOfReach === 'own' && mayValidate && status !== 'validated' && (
        <Alert severity="info">{t('identities.form.own')}</Alert>
      )}
      {words && <Alert severity={status === 'returned' ? 'warning' : 'info'}>{words}</Alert>}
      {news?.by && (
        <Alert severity="info" role="status">
          {t(news.by.id === me?.user.id ? 'identities.form.news_own' : 'identities.form.news', {
            name: news.by.name ?? t('identities.form.somebody'),
          })}
        </Alert>
      )}
    </Stack>
  );
}
