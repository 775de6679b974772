import { Chip, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetManyAggregate } from 'react-admin';
import { useResourceName } from '../api/context.js';
import type { Group } from '../api/types.js';
import { useIsInTable } from '../ui/list/inTable.js';

/** The names of custom groups, by id; `none` when there are none. */
export function GroupNames({ ids, none = '–' }: { ids: string[]; none?: ReactNode }): ReactNode {
  const name = useResourceName();
  const { data } = useGetManyAggregate<Group>(name('groups'), { ids }, { enabled: ids.length > 0 });
  const groups = (data ?? []).filter((group) => (group as Group | undefined)?.builtIn === false);
  const inTable = useIsInTable();
  if (groups.length === 0) return none;
  if (inTable) return groups.map((group) => group.name).join(', ');
  return (
    <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
      {groups.map(({ id, name }) => (
        <Chip key={id} size="small" variant="outlined" label={name} />
      ))}
    </Stack>
  );
}
