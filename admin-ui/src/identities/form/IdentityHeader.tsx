import { Alert, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useMay, useMe } from '../../api/hooks.js';
import type { News } from '../../drafts/filling.js';
import { useT } from '../../i18n/useT.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { useFormat } from '../../ui/show/useFormat.js';
import { identityName } from '../identityName.js';
import { IdentityChip } from '../identityStates.js';
import type { IdentityView } from '../identityTypes.js';
import { RequestIdentityButton } from '../RequestIdentityButton.js';
import { useWayBack } from '../useWayBack.js';

/** Shows whose identity it is, and how it stands. */
export function IdentityHeader({ view }: { view: IdentityView }): ReactNode {
  const t = useT();
  const { user, status } = view;
  return (
    <PageHeader
      title={identityName(view)}
      beside={<IdentityChip status={status} />}
      subtitle={`${user.email} · ${t(`status.${user.status}`)}`}
      back={useWayBack(view.id)}
      actions={<RequestIdentityButton identity={view} />}
    />
  );
}

interface OpeningNoticeProps {
  view: IdentityView;
  /** The last change by somebody else while it was open here. */
  news: News | null;
}

/** Tells what somebody should know before they change an identity. */
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
