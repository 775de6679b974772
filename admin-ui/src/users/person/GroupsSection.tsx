import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { Section } from '../../ui/page/Section.js';
import { GroupNames } from '../GroupNames.js';

export function GroupsSection({ user }: { user: User }): ReactNode {
  const t = useT();
  return (
    <Section title={t('users.person.groups')}>
      <GroupNames
        ids={user.groupIds}
        none={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('users.person.no_groups')}
          </Typography>
        }
      />
    </Section>
  );
}
