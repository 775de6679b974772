import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import { useResourceName, useUsherContext } from '../../api/context.js';
import { useMay } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { LoadFailed } from '../../ui/page/LoadFailed.js';
import { Page } from '../../ui/page/Page.js';
import { PageHeader } from '../../ui/page/PageHeader.js';
import { PermissionMissing } from '../../ui/page/PermissionMissing.js';
import { CardSkeleton, HeaderSkeleton } from '../../ui/page/Skeletons.js';
import { AccountSection } from './AccountSection.js';
import { GroupsSection } from './GroupsSection.js';
import { IdentitySection } from './IdentitySection.js';
import { InvitationSection } from './InvitationSection.js';
import { MetadataSection } from './MetadataSection.js';
import { PersonDataSection } from './PersonDataSection.js';
import { PersonHeader } from './PersonHeader.js';
import { PrintedPage } from './PrintedPage.js';
import { TimelineSection } from './TimelineSection.js';

const options = {
  // The page itself says why it could not be loaded; react-admin would go back to the list.
  retry: false,
  onError: (): void => undefined,
  refetchInterval: ({ state }: { state: { data?: User } }) => pause(state.data),
};

/**
 * The time until the person is asked for again, in milliseconds, while a mail to them has not left;
 * false: not again.
 */
function pause(user: User | undefined): number | false {
  const delivery = user?.invitation?.delivery;
  return delivery === 'queued' || delivery === 'sending' ? 5_000 : false;
}

export default function PersonPage(): ReactNode {
  const t = useT();
  const name = useResourceName();
  const may = useMay('show', 'users');
  if (!may) {
    return (
      <Page>
        <PageHeader title={t('users.title')} />
        {may === false && <PermissionMissing permission="can_view_users" />}
      </Page>
    );
  }
  return (
    <ShowBase resource={name('users')} queryOptions={options}>
      <Page>
        <Person />
      </Page>
    </ShowBase>
  );
}

/** Two short sections beside each other, equally high. */
const pair = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
} as const;

/** The facts, and beside them what happened. */
const columns = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
  alignItems: 'start',
  '@media print': { display: 'block', '& > * + *': { mt: 3 } },
} as const;

function PersonSkeleton(): ReactNode {
  return (
    <>
      <HeaderSkeleton back picture />
      <Box sx={columns}>
        <Stack sx={{ gap: 3 }}>
          <CardSkeleton lines={6} />
          <CardSkeleton lines={2} />
          <CardSkeleton />
        </Stack>
        <CardSkeleton lines={5} />
      </Box>
    </>
  );
}

function Person(): ReactNode {
  const { record: user, error, refetch } = useShowContext<User>();
  const t = useT();
  const { aside } = useUsherContext().slots.person ?? {};
  if (error) {
    return (
      <LoadFailed
        error={error}
        title={t('users.title')}
        back={{ to: '/users', label: t('users.person.back') }}
        onAgain={refetch}
      />
    );
  }
  if (!user) return <PersonSkeleton />;
  return (
    <>
      <PrintedPage />
      <PersonHeader user={user} />
      <Box sx={columns}>
        <Stack sx={{ gap: 3 }}>
          <AccountSection user={user} />
          <IdentitySection user={user} />
          <InvitationSection user={user} />
          <Box sx={pair}>
            <GroupsSection user={user} />
            <MetadataSection user={user} />
          </Box>
          <Box sx={{ displayPrint: 'none' }}>
            <PersonDataSection user={user} />
          </Box>
        </Stack>
        <Stack sx={{ gap: 3 }}>
          <TimelineSection userId={user.id} />
          {aside}
        </Stack>
      </Box>
    </>
  );
}
