import type { ReactNode } from 'react';
import { useGetList } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useMay, useMe } from '../../api/hooks.js';
import type { Group } from '../../api/types.js';
import type { Import } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import type { IdentityStatus } from '../../api/types.js';
import { FilterSelect } from '../../ui/FilterSelect.js';
import { Search } from '../../ui/Search.js';
import { useFormat } from '../../ui/useFormat.js';
import { ChosenFilters } from './ChosenFilters.js';

const identityStatuses: IdentityStatus[] = ['none', 'draft', 'submitted', 'returned', 'validated'];

const narrow = { width: { xs: 'calc(50% - 4px)', sm: 136 } };

/**
 * Search and the filters of the users list. Filters stand there before their choices are known, or
 * they would not show what the address says is chosen.
 */
export function UserFilters(): ReactNode {
  const t = useT();
  const statuses = useStatuses();
  const groups = useGroupChoices();
  const imports = useImportChoices();
  return (
    <>
      <Search name={t('users.search')} />
      <FilterSelect
        source="status"
        label={t('users.filter.status')}
        choices={statuses.map((id) => ({ id, name: t(`status.${id}`) }))}
        sx={narrow}
      />
      <FilterSelect
        source="role"
        label={t('users.filter.role')}
        choices={(['admin', 'hr', 'member'] as const).map((id) => ({ id, name: t(`role.${id}`) }))}
        sx={narrow}
      />
      <FilterSelect
        source="identityStatus"
        label={t('users.filter.identity')}
        choices={identityStatuses.map((id) => ({ id, name: t(`identities.status.${id}`) }))}
        sx={narrow}
      />
      {groups?.length !== 0 && (
        <FilterSelect
          source="groupId"
          label={t('users.filter.group')}
          choices={groups}
          sx={narrow}
        />
      )}
      {imports?.length !== 0 && (
        <FilterSelect
          source="importId"
          label={t('users.filter.import')}
          choices={imports}
          sx={narrow}
        />
      )}
      <ChosenFilters />
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

/** Custom groups; roles have their own filter. Undefined until they are known. */
function useGroupChoices(): Choice[] | undefined {
  const name = useResourceName();
  const { data, error } = useGetList<Group>(name('groups'), {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  return error ? [] : data?.filter(({ builtIn }) => !builtIn);
}

/** The latest imports; none for those who may not see imports, undefined until they are known. */
function useImportChoices(): Choice[] | undefined {
  const t = useT();
  const format = useFormat();
  const name = useResourceName();
  const may = useMay('list', 'imports');
  const { data } = useGetList<Import>(
    name('imports'),
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: may === true },
  );
  if (may === false) return [];
  return data?.map(({ id, fileName, createdAt }) => ({
    id,
    name: `${fileName ?? t('imports.manual_name')} · ${format.day(createdAt)}`,
  }));
}
