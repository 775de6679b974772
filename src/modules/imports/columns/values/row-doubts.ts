import type { ColumnKey } from '../../../enrolment/judge/column-keys.js';
import type { RowValues } from '../../../enrolment/judge/judge.js';
import { cellValue } from '../cell-value.js';
import { nameKey } from '../column-names.js';
import type { MappedColumn } from '../mapped-column.js';

/** The place of a column's cells, as far as it may leave a doubt. */
export interface DoubtfulPlace {
  index: number;
  header: string;
  /** Each group is said once, for those below too. */
  isSaidOnce: boolean;
  /** The first name may be the last. */
  isUnsure: boolean;
}

const namesIn = ['name', 'firstName', 'lastName'] as const;

/** The places of which a row's cells may leave a doubt. */
export interface DoubtfulPlaces {
  /** Columns of addresses, and of names, that have one name. */
  repeated: ReadonlyMap<'email' | 'firstName' | 'lastName' | 'name', readonly DoubtfulPlace[]>;
  isSaidOnce: boolean;
  /** Columns of full names. */
  names: readonly DoubtfulPlace[];
  /** Another column may hold a name that is missing. */
  isElsewhere: boolean;
}

/** Finds the places that may leave a doubt; undefined for most files, which have none. */
export function doubtfulPlaces(
  places: ReadonlyMap<ColumnKey, DoubtfulPlace[]>,
  mapping: readonly MappedColumn[],
): DoubtfulPlaces | undefined {
  const repeated = new Map(
    (['email', ...namesIn] as const).flatMap((column) => {
      const twins = repeatedPlaces(places.get(column) ?? []);
      return twins.length > 0 ? [[column, twins] as const] : [];
    }),
  );
  const isSaidOnce = places.get('groups')?.some((place) => place.isSaidOnce) === true;
  const names = places.get('name') ?? [];
  const isWhole = places.has('name') || (places.has('firstName') && places.has('lastName'));
  const mayBe = ({ mayBeName, how }: MappedColumn): boolean =>
    mayBeName === true && how !== 'chosen' && how !== 'remembered';
  const isElsewhere = !isWhole && mapping.some(mayBe);
  const isUnsure = names.some((place) => place.isUnsure);
  const isAny = repeated.size > 0 || isSaidOnce || isUnsure || isElsewhere;
  return isAny ? { repeated, isSaidOnce, names, isElsewhere } : undefined;
}

function repeatedPlaces(places: readonly DoubtfulPlace[]): DoubtfulPlace[] {
  const isTwin = (one: DoubtfulPlace, other: DoubtfulPlace): boolean =>
    one.index !== other.index && nameKey(one.header) === nameKey(other.header);
  return places.filter((one) => one.header !== '' && places.some((other) => isTwin(one, other)));
}

/** Adds the doubts about which cells of a row are meant. */
export function noteDoubts(
  values: RowValues,
  cells: readonly string[],
  { repeated, isSaidOnce, names, isElsewhere }: DoubtfulPlaces,
): void {
  const doubts: NonNullable<RowValues['doubts']>[number][] = [...(values.doubts ?? [])];
  const textOf = ({ index }: DoubtfulPlace): string => cellValue(cells[index] ?? '');
  for (const [column, twins] of repeated) {
    const [first = '', ...others] = twins.map((place) => textOf(place).toLowerCase());
    // Of names the first is taken without a doubt, where there is one.
    const isOther = (text: string): boolean =>
      text !== '' && (column === 'email' ? text !== first : first === '');
    const field = column === 'name' ? 'firstName' : column;
    if (!others.some(isOther)) continue;
    doubts.push({ field, code: 'text.column_repeated' });
    break;
  }
  if (isSaidOnce && values.groups === '') {
    doubts.push({ field: 'groups', code: 'group.perhaps_above' });
  }
  const named = names.find((place) => textOf(place) !== '');
  if (named?.isUnsure && values.firstName && values.lastName && !/[,，]/.test(textOf(named))) {
    doubts.push({ field: 'lastName', code: 'name.swapped' });
  }
  if (isElsewhere) {
    const field = values.firstName ? 'lastName' : 'firstName';
    doubts.push({ field, code: 'name.perhaps_elsewhere' });
  }
  if (doubts.length > 0) values.doubts = doubts;
}
