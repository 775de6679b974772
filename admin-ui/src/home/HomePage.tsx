import { Box, Card, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useUsherContext } from '../api/context.js';
import { useMe, useRefusal } from '../api/hooks.js';
import type { Home } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { RowsSkeleton } from '../ui/page/Skeletons.js';
import { InviteButtons } from '../users/InviteButtons.js';
import { AboutMe } from './AboutMe.js';
import { Funnel } from './Funnel.js';
import { MailBanner } from './MailBanner.js';
import { NextSteps } from './NextSteps.js';
import { NotLetIn } from './NotLetIn.js';
import { useHome } from './useHome.js';
import { useAlone } from './useNextSteps.js';
import { useSpan } from './useSpan.js';

/** First what to do next, then how things are. To who is not let in, why that is. */
export default function HomePage(): ReactNode {
  const refusal = useRefusal();
  const { slots } = useUsherContext();
  if (!refusal) return <HomeOfMembers />;
  return (
    <Page>
      <Stack sx={{ gap: 3 }}>
        <NotLetIn refusal={refusal} />
        {slots.home}
      </Stack>
    </Page>
  );
}

function HomeOfMembers(): ReactNode {
  const t = useT();
  const me = useMe();
  const { slots } = useUsherContext();
  const { span, since, choose } = useSpan();
  const home = useHome(since);
  const may = (permission: string): boolean => me?.permissions.includes(permission) ?? false;
  const alone = useAlone(may('can_view_users'));
  return (
    <Page>
      <PageHeader
        title={me ? t('home.welcome', { name: me.user.firstName ?? personName(me.user) }) : ' '}
        subtitle={me?.organization.name}
        actions={<InviteButtons />}
      />
      {may('can_resend_invitation') && <MailBanner mail={home?.mail} />}
      <Box sx={layout}>
        {me && home ? (
          <Waiting home={home} managesNothing={me.permissions.length === 0} may={may} />
        ) : (
          <Box>
            <Skeleton variant="rounded" width={160} height={16} sx={{ mt: 0.5, mb: 1.5 }} />
            <Card>
              <RowsSkeleton rows={4} />
            </Card>
          </Box>
        )}
        {home?.funnel && alone === false && (
          <Funnel funnel={home.funnel} span={span} since={since} onSpan={choose} />
        )}
        {slots.home && <Box sx={{ gridColumn: '1 / -1' }}>{slots.home}</Box>}
      </Box>
    </Page>
  );
}

/** Below each other, and beside each other on a wide screen. */
const layout = {
  display: 'grid',
  gap: 3,
  alignItems: 'start',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr)',
    xl: 'repeat(auto-fit, minmax(min(560px, 100%), 1fr))',
  },
} as const;

interface WaitingProps {
  home: Home;
  managesNothing: boolean;
  may: (permission: string) => boolean;
}

function Waiting({ home, managesNothing, may }: WaitingProps): ReactNode {
  if (managesNothing) return <AboutMe home={home} />;
  return <NextSteps home={home} mayInvite={may('can_view_users') && may('can_create_user')} />;
}
