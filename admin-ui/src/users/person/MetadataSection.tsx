import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useMetadataColumns } from '../../api/hooks.js';
import type { User } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { Facts } from '../../ui/show/Facts.js';
import { Section } from '../../ui/page/Section.js';

/** A person's metadata: the application's fields by their titles, then all else by its keys. */
export function MetadataSection({ user }: { user: User }): ReactNode {
  const t = useT();
  const columns = useMetadataColumns();
  const added = columns.flatMap(({ key, title }): [string, unknown][] => {
    const value = user.metadata?.[key];
    return value === undefined ? [] : [[title, value]];
  });
  const others = Object.entries(user.metadata ?? {}).filter(
    ([name]) => !columns.some(({ key }) => key === name),
  );
  const entries = [...added, ...others];
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
