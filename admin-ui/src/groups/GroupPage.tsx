import { Box, Card, CardContent, Chip } from '@mui/material';
import type { ReactNode } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import { useResourceName } from '../api/context.js';
import { useMay } from '../api/hooks.js';
import type { Group } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { LoadFailed } from '../ui/page/LoadFailed.js';
import { Page } from '../ui/page/Page.js';
import { PageHeader } from '../ui/page/PageHeader.js';
import { PermissionMissing } from '../ui/page/PermissionMissing.js';
import { DeleteGroupButton } from './DeleteGroupButton.js';
import { GroupForm } from './GroupForm.js';
import { GroupMembers } from './GroupMembers.js';
import { useGroupName } from './useGroupName.js';
import { useSaveGroup } from './useSaveGroup.js';
import { CardSkeleton, HeaderSkeleton } from '../ui/page/Skeletons.js';

/** The page itself says why it could not be loaded; react-admin would go back to the list. */
const quiet = { retry: false, onError: (): void => undefined };

export default function GroupPage(): ReactNode {
  const t = useT();
  const name = useResourceName();
  const may = useMay('show', 'groups');
  if (!may) {
    return (
      <Page>
        <PageHeader title={t('groups.title')} />
        {may === false && <PermissionMissing permission="can_manage_groups" />}
      </Page>
    );
  }
  return (
    <ShowBase resource={name('groups')} queryOptions={quiet}>
      <Page>
        <Content />
      </Page>
    </ShowBase>
  );
}

function Content(): ReactNode {
  const { record: group, error, refetch } = useShowContext<Group>();
  const t = useT();
  if (error) {
    return (
      <LoadFailed
        error={error}
        title={t('groups.title')}
        back={{ to: '/groups', label: t('groups.back') }}
        onAgain={refetch}
      />
    );
  }
  if (!group) {
    return (
      <>
        <HeaderSkeleton back />
        <CardSkeleton lines={3} />
      </>
    );
  }
  return <GroupDetails group={group} />;
}

function GroupDetails({ group }: { group: Group }): ReactNode {
  const t = useT();
  const { save, busy } = useSaveGroup(group);
  const nameOf = useGroupName();
  return (
    <>
      <PageHeader
        title={nameOf(group)}
        back={{ to: '/groups', label: t('groups.back') }}
        beside={
          group.builtIn && <Chip size="small" variant="outlined" label={t('groups.built_in')} />
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Card>
          <CardContent>
            <GroupForm
              group={group}
              busy={busy}
              submitLabel={t('action.save')}
              onSubmit={save}
              beside={!group.builtIn && <DeleteGroupButton group={group} />}
            />
          </CardContent>
        </Card>
        <GroupMembers group={group} />
      </Box>
    </>
  );
}
