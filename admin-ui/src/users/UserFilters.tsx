import type { ReactNode } from 'react';
import { SearchInput, SelectInput, useGetList } from 'react-admin';
import { useMay, useMe } from '../api/hooks';
import type { Group } from '../api/types';
import type { Import } from '../api/importTypes';
import { useT } from '../i18n/useT';

const narrow = { width: { xs: 'calc(50% - 4px)', sm: 150 } };

/** Search and the filters of the users list. */
export function UserFilters(): ReactNode {
  const t = useT();
  const statuses = useStatuses();
  const groups = useGroupChoices();
  const imports = useImportChoices();
  const common = {
    emptyText: t('list.any'),
    helperText: false as const,
    margin: 'none' as const,
    sx: narrow,
  };
  return (
    <>
      <SearchInput
        source="q"
        placeholder={t('users.search')}
        aria-label={t('list.search')}
        helperText={false}
        sx={{ width: { xs: '100%', sm: 260 } }}
      />
      <SelectInput
        source="status"
        label={t('users.filter.status')}
        choices={statuses.map((id) => ({ id, name: t(`status.${id}`) }))}
        {...common}
      />
      <SelectInput
        source="role"
        label={t('users.filter.role')}
        choices={(['admin', 'hr', 'member'] as const).map((id) => ({ id, name: t(`role.${id}`) }))}
        {...common}
      />
      {groups.length > 0 && (
        <SelectInput
          source="groupId"
          label={t('users.filter.group')}
          choices={groups}
          {...common}
        />
      )}
      {imports.length > 0 && (
        <SelectInput
          source="importId"
          label={t('users.filter.import')}
          choices={imports}
          {...common}
        />
      )}
    </>
  );
}

function useStatuses(): ('requested' | 'invited' | 'active' | 'archived')[] {
  const cloud = useMe()?.multiOrganization;
  return cloud ? ['requested', 'invited', 'active', 'archived'] : ['invited', 'active', 'archived'];
}

interface Choice {
  id: string;
  name: string;
}

/** Custom groups; roles have their own filter. */
function useGroupChoices(): Choice[] {
  const { data } = useGetList<Group>('groups', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  return (data ?? []).filter(({ builtIn }) => !builtIn);
}

/** The latest imports, for those who may see imports. */
function useImportChoices(): Choice[] {
  const t = useT();
  const may = useMay('list', 'imports');
  const { data } = useGetList<Import>(
    'imports',
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: may === true },
  );
  return (data ?? []).map(({ id, fileName, createdAt }) => ({
    id,
    name: `${fileName ?? t('imports.manual_name')} · ${new Date(createdAt).toLocaleDateString()}`,
  }));
}
