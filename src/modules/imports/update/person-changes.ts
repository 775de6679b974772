import { isDeepStrictEqual } from 'node:util';
import type { MembershipStatus } from '../../people/membership.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';

/** A custom group of somebody. */
export interface GroupOf {
  /** Null of one that is to be made. */
  id: string | null;
  name: string;
}

export type Metadata = Readonly<Record<string, unknown>>;

/** The parts of a person that a file can change. */
export interface PersonParts {
  firstName: string | null;
  lastName: string | null;
  /** Null where the account's names are withheld. */
  username: string | null;
  role: Role;
  groups: readonly GroupOf[];
  metadata: Metadata | null;
  status: MembershipStatus;
}

/** The changes of a person: for each part what it was, and what it will be. */
export type PartChanges = {
  -readonly [Part in keyof PersonParts]?: [before: PersonParts[Part], after: PersonParts[Part]];
};

/** The changes of a row, and whom it is about, as they are sealed. */
export interface RowChanges {
  userId: string;
  parts: PartChanges;
}

/** Finds what of a person would be another by what is given; what is not given stays. */
export function changesTo(current: PersonParts, given: Partial<PersonParts>): PartChanges {
  const parts = Object.keys(given) as (keyof PersonParts)[];
  const changed = parts.filter(
    (part) => given[part] !== undefined && !isSamePart(part, current[part], given[part]),
  );
  return Object.fromEntries(changed.map((part) => [part, [current[part], given[part]]]));
}

/** The changes whose parts somebody has changed since, or not; `side` is what they were seen as. */
export function partsApart(
  changes: PartChanges,
  current: PersonParts,
  side: 'before' | 'after',
): { same: (keyof PersonParts)[]; other: (keyof PersonParts)[] } {
  const parts = Object.keys(changes) as (keyof PersonParts)[];
  const isSeen = (part: keyof PersonParts): boolean =>
    isSamePart(part, changes[part]?.[side === 'before' ? 0 : 1], current[part]);
  return {
    same: parts.filter(isSeen),
    other: parts.filter((part) => !isSeen(part)),
  };
}

/** Tells whether two values of a part say the same: groups in any order, metadata with its keys in any order. */
export function isSamePart(part: keyof PersonParts, one: unknown, other: unknown): boolean {
  if (part !== 'groups') return isDeepStrictEqual(one, other);
  const keysOf = (groups: unknown): string[] =>
    (groups as readonly GroupOf[]).map(({ id, name }) => id ?? `\0${name}`).sort();
  return isDeepStrictEqual(keysOf(one), keysOf(other));
}
