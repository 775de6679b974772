import type { OrganizationSettings } from '../api/types.js';
import { type FieldPath, fieldPaths, type FieldUses } from '../identities/identityTypes.js';
import { valueAt } from '../identities/identityValues.js';

export type OrganizationChange = Partial<Omit<OrganizationSettings, 'id' | 'logo'>>;

/** The time that each is kept, by setting; in days, 0 for ever. */
export type Retention = Pick<
  OrganizationSettings,
  'retainInviteesDays' | 'retainImportCellsDays' | 'retainDraftsDays'
>;

/** The settings that a section shows: its own settings of all. */
export function only<K extends keyof OrganizationSettings>(
  settings: OrganizationSettings,
  names: readonly K[],
): Pick<OrganizationSettings, K> {
  return Object.fromEntries(names.map((name) => [name, settings[name]])) as never;
}

/** Finds those of `after`, by the names in `before`, that are something else than before. */
export function changedSettings<T extends object>(before: T, after: object): Partial<T> {
  const given = after as T;
  const names = (Object.keys(before) as (keyof T)[]).filter(
    (name) => blankAsNull(given[name]) !== blankAsNull(before[name]),
  );
  return Object.fromEntries(names.map((name) => [name, given[name]])) as Partial<T>;
}

/** The uses in a form, nested as the fields are, that are others than before. */
export function changedUses(before: FieldUses, nested: object): Partial<FieldUses> {
  const uses = fieldPaths.map((path): [FieldPath, unknown] => [path, valueAt(nested, path)]);
  return Object.fromEntries(uses.filter(([path, use]) => use !== before[path]));
}

/** Finds what is to be kept for less time than before, which deletes what is older. */
export function shortened(before: Retention, change: Partial<Retention>): (keyof Retention)[] {
  return (Object.keys(before) as (keyof Retention)[]).filter((name) => {
    const days = change[name] || Infinity;
    return days < (before[name] || Infinity);
  });
}

function blankAsNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}
