import { useGetList } from 'react-admin';
import { useIsThere, useResourceName } from '../api/context.js';
import { useMe } from '../api/hooks.js';
import type { PeopleImport } from '../api/importTypes.js';
import type { Permission } from '../api/permissions.js';
import type { Group, User } from '../api/types.js';
import { useGroupName } from '../groups/useGroupName.js';
import { useT } from '../i18n/useT.js';
import { personName } from '../ui/show/format.js';
import { useDebounced } from '../ui/form/useDebounced.js';
import { isNamed, places } from './places.js';

/** Something that was found, and where it is. */
export interface Found {
  kind: 'people' | 'groups' | 'imports' | 'places';
  to: string;
  title: string;
  /** Tells it from others of the same name. */
  detail?: string;
}

/** The number of each kind that is shown. */
const SHOWN = 6;

/** The pause after which the server is asked for what was typed, in milliseconds. */
const PAUSE = 150;

/**
 * Finds people, groups, imports and places by what was typed; places alone while nothing was.
 * Whoever types on sees at once what still fits, and nothing else: Enter takes the first.
 */
export function useFound(typed: string): { found: Found[]; isPending: boolean } {
  const asked = useDebounced(typed, PAUSE);
  const people = usePeople(typed, asked);
  const groups = useGroups(typed, asked);
  const imports = useImports(typed);
  const isThere = useIsThere();
  const found = [...usePlaces(typed), ...people.found, ...groups.found, ...imports.found].filter(
    ({ to }) => isThere(to),
  );
  const isPending = people.isPending || groups.isPending || imports.isPending;
  return { found, isPending: isPending || asked !== typed };
}

function usePlaces(typed: string): Found[] {
  const t = useT();
  const permissions = useMe()?.permissions ?? [];
  return places
    .filter(({ permission }) => permission === undefined || permissions.includes(permission))
    .map(({ to, label }): Found => ({ kind: 'places', to, title: t(label) }))
    .filter(({ title }) => isNamed(title, typed));
}

interface Part {
  found: Found[];
  isPending: boolean;
}

function usePeople(typed: string, asked: string): Part {
  const name = useResourceName();
  const { data = [], isFetching } = useGetList<User>(
    name('users'),
    { filter: { q: asked }, pagination: first, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: useMaySearch('can_view_users', asked) },
  );
  const fitting = data.filter((user) =>
    isNamed(`${personName(user)} ${user.email} ${user.username ?? ''}`, typed),
  );
  const found = fitting.map((user): Found => {
    const title = personName(user);
    const to = `/users/${user.id}`;
    return { kind: 'people', to, title, detail: title === user.email ? '' : user.email };
  });
  return { found: typed === '' ? [] : found, isPending: isFetching };
}

function useGroups(typed: string, asked: string): Part {
  const name = useResourceName();
  const nameOf = useGroupName();
  const enabled = useMaySearch('can_manage_groups', asked);
  const { data = [], isFetching } = useGetList<Group>(
    name('groups'),
    { filter: { q: asked }, pagination: first, sort: { field: 'name', order: 'ASC' } },
    { enabled },
  );
  // The server knows roles by their English names alone. They are as old as the organization.
  const oldest = useGetList<Group>(
    name('groups'),
    { pagination: first, sort: { field: 'createdAt', order: 'ASC' } },
    { enabled },
  );
  const roles = oldest.data?.filter(({ builtIn }) => builtIn) ?? [];
  const found = [...roles, ...data.filter(({ builtIn }) => !builtIn)]
    .map((group): Found => ({ kind: 'groups', to: `/groups/${group.id}`, title: nameOf(group) }))
    .filter(({ title }) => isNamed(title, typed));
  return { found: typed === '' ? [] : found, isPending: isFetching || oldest.isFetching };
}

const first = { page: 1, perPage: SHOWN };

function useMaySearch(permission: Permission, typed: string): boolean {
  return useMe()?.permissions.includes(permission) === true && typed !== '';
}

/** Among the latest imports those whose file is called so. */
function useImports(typed: string): Part {
  const t = useT();
  const name = useResourceName();
  const { data = [], isFetching } = useGetList<PeopleImport>(
    name('imports'),
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'createdAt', order: 'DESC' } },
    { enabled: useMaySearch('can_bulk_invite', typed) },
  );
  const found = data
    .filter(({ fileName }) => typed !== '' && isNamed(fileName ?? t('imports.manual_name'), typed))
    .slice(0, SHOWN)
    .map(({ id, fileName, status }): Found => ({
      kind: 'imports',
      to: `/imports/${id}`,
      title: fileName ?? t('imports.manual_name'),
      detail: t(`imports.status.${status}`),
    }));
  return { found, isPending: isFetching };
}
