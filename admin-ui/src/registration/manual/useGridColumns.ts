import { useMemo } from 'react';
import { useMetadataColumns } from '../../api/hooks.js';
import { useT } from '../../i18n/useT.js';
import type { GridColumn } from './manualRows.js';

/** The columns of the grid, the application's last. */
export function useGridColumns(): GridColumn[] {
  const t = useT();
  const added = useMetadataColumns();
  return useMemo(
    () => [
      { field: 'email', label: t('registration.manual.email') },
      { field: 'username', label: t('registration.manual.username') },
      { field: 'firstName', label: t('registration.manual.first_name') },
      { field: 'lastName', label: t('registration.manual.last_name') },
      ...added.map(({ key, title }) => ({ field: `metadata.${key}` as const, label: title })),
    ],
    [t, added],
  );
}
