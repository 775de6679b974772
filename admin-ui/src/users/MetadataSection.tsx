import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { User } from '../api/types.js';
import { useT } from '../i18n/useT.js';
import { Facts } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';

export function MetadataSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const entries = Object.entries(user.metadata ?? {});
  return (
    <Section title={t('users.person.metadata')}>
      {entries.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('users.person.no_metadata')}
        </Typography>
      ) : (
        <Facts
          facts={entries.map(([name, value]) => [
            name,
            typeof value === 'string' ? value : JSON.stringify(value),
          ])}
        />
      )}
    </Section>
  );
}
