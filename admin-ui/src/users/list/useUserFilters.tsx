import type { ReactNode } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { useResourceName } from '../../api/context.js';
import { useMay, useMe } from '../../api/hooks.js';
import type { PeopleImport } from '../../api/importTypes.js';
import type { Group, IdentityStatus } from '../../api/types.js';
import { useT, useTranslateCode } from '../../i18n/useT.js';
import type { Choice, LinkedFilter, ListFilter } from '../../ui/list/filters/listFilter.js';
import { useFormat } from '../../ui/show/useFormat.js';

const roles = ['admin', 'hr', 'member'] as const;
const identityStatuses: IdentityStatus[] = ['none', 'draft', 'submitted', 'returned', 'validated'];

/** The filters of the users list. */
export function useUserFilters(): ListFilter[] {
  const t = useT();
  const cloud = useMe()?.multiOrganization;
  const statuses = [...(cloud ? ['requested' as const] : []), ...memberStatuses];
  const groups = useGroupChoices();
  const imports = useImportChoices();
  const linked = useLinkedFilters();
  return [
    {
      key: 'status',
      label: t('users.filter.status'),
      choices: statuses.map((id) => ({ id, name: t(`status.${id}`) })),
    },
    {
      key: 'role',
      label: t('users.filter.role'),
      choices: roles.map((id) => ({ id, name: t(`role.${id}`) })),
    },
    {
      key: 'identityStatus',
      label: t('users.filter.identity'),
      choices: identityStatuses.map((id) => ({ id, name: t(`identities.status.${id}`) })),
    },
    { key: 'groupId', label: t('users.filter.group'), choices: groups },
    {
      key: 'importId',
      label: t('users.filter.import'),
      choices: imports,
      // A link may filter for an import that is older than those that are offered.
      name: (id) => <ImportName id={id} />,
    },
    ...linked,
  ];
}

const memberStatuses = ['invited', 'active', 'archived'] as const;

/** The filters that links from Home set. Somebody may have written another value into the address. */
function useLinkedFilters(): LinkedFilter[] {
  const t = useT();
  const code = useTranslateCode();
  const format = useFormat();
  const day = (since: string): string =>
    Number.isNaN(Date.parse(since)) ? '…' : format.day(since);
  return [
    {
      key: 'reached',
      words: (stage) =>
        t('users.filter.reached', { stage: code('home.funnel', String(stage), '…') }),
    },
    { key: 'since', words: (since) => t('users.filter.since', { day: day(String(since)) }) },
    { key: 'expiring', words: () => t('users.filter.expiring') },
  ];
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
  const importName = useImportName();
  const name = useResourceName();
  const may = useMay('list', 'imports');
  const { data } = useGetList<PeopleImport>(
    name('imports'),
    { pagination: { page: 1, perPage: 50 }, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: may === true },
  );
  if (may === false) return [];
  return data?.map((one) => ({ id: one.id, name: importName(one) }));
}

function useImportName(): (one: PeopleImport) => string {
  const t = useT();
  const format = useFormat();
  return ({ fileName, createdAt }) =>
    `${fileName ?? t('imports.manual_name')} · ${format.day(createdAt)}`;
}

/** The name of one import; '…' until it is known. */
function ImportName({ id }: { id: string }): ReactNode {
  const importName = useImportName();
  const name = useResourceName();
  const may = useMay('list', 'imports');
  const { data } = useGetOne<PeopleImport>(
    name('imports'),
    { id },
    { enabled: may === true, retry: false },
  );
  return data ? importName(data) : '…';
}
