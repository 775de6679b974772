import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import { Box, Card } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useParams } from 'react-router-dom';
import { useUsher } from '../api/hooks.js';
import { useT } from '../i18n/useT.js';
import { identityName } from '../identities/identityName.js';
import { IdentityChip } from '../identities/identityStates.js';
import type { IdentityView } from '../identities/identityTypes.js';
import { EmptyState } from '../ui/page/EmptyState.js';
import { LinkButton } from '../ui/act/LinkButton.js';
import { LoadFailed } from '../ui/page/LoadFailed.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { useFormat } from '../ui/show/useFormat.js';
import { ForValidators } from './ForValidators.js';
import { ReviewForm } from './ReviewForm.js';
import { readOnce, useEarlier } from './useReviewed.js';
import { CardSkeleton, HeaderSkeleton } from '../ui/page/Skeletons.js';

/** Shows what one person gave, for HR to accept or return field by field. */
export default function ReviewPage(): ReactNode {
  const { userId = '' } = useParams();
  return (
    <ForValidators>
      <Page width="form">
        <Review key={userId} userId={userId} />
      </Page>
    </ForValidators>
  );
}

function Review({ userId }: { userId: string }): ReactNode {
  const t = useT();
  const usher = useUsher();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  const { data, error, refetch } = useQuery({
    queryKey: ['usher', 'review', userId],
    queryFn: () => usher.identity(userId),
    ...readOnce,
  });
  const back = { to: '/validation', label: t('validation.back') };
  if (error) {
    return <LoadFailed error={error} title={t('validation.title')} back={back} onAgain={refetch} />;
  }
  if (!data) {
    return (
      <>
        <HeaderSkeleton back />
        <CardSkeleton lines={8} />
      </>
    );
  }
  return (
    <Focused label={identityName(data)}>
      <PageHeader
        back={back}
        title={identityName(data)}
        beside={<IdentityChip status={data.status} />}
        subtitle={<Given identity={data} />}
        actions={<LinkButton to={`/users/${userId}`}>{t('validation.person')}</LinkButton>}
      />
      {data.status === 'submitted' ? (
        <Waiting identity={data} onLookAgain={refetch} />
      ) : (
        <NotWaiting identity={data} />
      )}
    </Focused>
  );
}

/** Takes the focus that the button of the page before had: who comes next is read out. */
function Focused({ label, children }: { label: string; children: ReactNode }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Box ref={root} role="group" aria-label={label} tabIndex={-1} sx={{ outline: 'none' }}>
      {children}
    </Box>
  );
}

function Given({ identity }: { identity: IdentityView }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { user, submittedAt, updatedBy } = identity;
  if (!submittedAt || !updatedBy) return user.email;
  const source = t(`identities.source.${updatedBy.source}`);
  const values = { time: format.relativeTime(submittedAt), source, name: updatedBy.name };
  const byOther = updatedBy.name !== null && updatedBy.id !== user.id;
  return `${user.email} · ${t(byOther ? 'validation.given_by' : 'validation.given', values)}`;
}

interface WaitingProps {
  identity: IdentityView;
  onLookAgain: () => Promise<unknown>;
}

function Waiting({ identity, onLookAgain }: WaitingProps): ReactNode {
  const usher = useUsher();
  const earlier = useEarlier(identity);
  const settings = useQuery({
    queryKey: ['usher', 'identity-settings'],
    queryFn: () => usher.identitySettings(),
  });
  if (earlier === undefined || !settings.data) return <CardSkeleton lines={8} />;
  return (
    <ReviewForm
      identity={identity}
      uses={settings.data.fields}
      earlier={earlier}
      onLookAgain={onLookAgain}
    />
  );
}

/** Instead of the fields, when there is nothing to answer (any more). */
function NotWaiting({ identity }: { identity: IdentityView }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { id, status, validatedAt } = identity;
  if (status === 'submitted') return null;
  const time = validatedAt ? format.relativeTime(validatedAt) : '';
  return (
    <Card>
      <EmptyState
        icon={<FactCheckIcon />}
        title={t(`validation.not_waiting.${status}`)}
        text={t(`validation.not_waiting.text_${status}`, { time })}
        action={
          <>
            <LinkButton to="/validation" variant="outlined">
              {t('validation.back')}
            </LinkButton>
            <LinkButton to={`/users/${id}`}>{t('validation.person')}</LinkButton>
          </>
        }
      />
    </Card>
  );
}
