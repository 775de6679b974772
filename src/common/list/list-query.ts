import { isISO8601 } from 'class-validator';
import { type Words, words } from '../../words/words.js';
import { isWellFormed } from '../http/well-formed.js';
import { isId } from '../random/ids.js';
import { Problem } from '../problem/problem.js';

/** Reads one filter's JSON value, or refuses it with a word on what it takes. */
export type FilterReader<T> = (value: unknown) => { value: T } | { expected: Words };

export const text: FilterReader<string> = (value) =>
  typeof value === 'string' && value.length <= 500 && isWellFormed(value)
    ? { value }
    : { expected: words('list.a_text') };

/**
 * A name of a catalogue, which is ASCII. Any other text is nothing's name: MariaDB and MySQL cannot
 * even compare it with a column of such names.
 */
export const name: FilterReader<string> = (value) => {
  const read = text(value);
  return 'value' in read && !isName(read.value) ? { value: NOTHINGS } : read;
};

/** True for text that can be compared with the names of a catalogue. */
export function isName(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}

/** The name of nothing. */
const NOTHINGS = '-';

export const flag: FilterReader<boolean> = (value) =>
  typeof value === 'boolean' ? { value } : { expected: words('list.a_flag') };

export const id: FilterReader<string> = (value) =>
  typeof value === 'string' && isId(value) ? { value } : { expected: words('list.an_id') };

export const idList: FilterReader<string[]> = (value) =>
  Array.isArray(value) && value.length <= MAX_RANGE && value.every((one) => typeof one === 'string')
    ? { value: value.filter(isId) }
    : { expected: words('list.ids', { max: MAX_RANGE }) };

const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment of ISO 8601, with its offset, on a day that the calendar has. */
export const moment: FilterReader<Date> = (value) => {
  const isMoment = isISO8601(value, { strict: true }) && isoMoment.test(value as string);
  const at = new Date(isMoment ? (value as string) : NaN);
  return Number.isNaN(at.getTime()) ? { expected: words('list.a_moment') } : { value: at };
};

export function oneOf<T extends string>(values: readonly T[]): FilterReader<T> {
  return (value) =>
    values.includes(value as T)
      ? { value: value as T }
      : { expected: words('list.one_of', { values: values.join(', ') }) };
}

export type Filters = Record<string, FilterReader<unknown>>;
type FilterValue<R> = R extends FilterReader<infer T> ? T : never;

/**
 * The rules of a list: the filters with their readers, the fields it sorts by, and its order when
 * nothing is asked for.
 */
export interface ListSpec<F extends Filters, S extends string> {
  filters: F;
  sorts: readonly [S, ...S[]];
  defaultSort: readonly [S, Order];
}

export type Order = 'ASC' | 'DESC';

/** A list request, read: every filter typed, `offset` and `limit` from `range`. */
export interface ListQuery<F extends Filters = Filters, S extends string = string> {
  filter: { [K in keyof F]?: FilterValue<F[K]> };
  sort: { field: S; order: Order };
  offset: number;
  limit: number;
}

/** The ListQuery type of a spec: `type UserListQuery = ListQueryOf<typeof userList>`. */
export type ListQueryOf<L> = L extends ListSpec<infer F, infer S> ? ListQuery<F, S> : never;

/** A page of a list and how many there are in all. */
export interface Page<T> {
  rows: T[];
  total: number;
  offset: number;
}

/** `range` spans at most this many rows. */
export const MAX_RANGE = 1000;

/**
 * Reads react-admin's simple-REST dialect, `?filter={…}&sort=["field","ASC"]&range=[0,24]`.
 * @throws Problem 400 for anything that is not in `spec`, or not of its type.
 */
export function readListQuery<F extends Filters, S extends string>(
  spec: ListSpec<F, S>,
  query: Record<string, unknown>,
): ListQuery<F, S> {
  return {
    filter: readFilter(spec.filters, parse(query.filter, 'filter') ?? {}),
    sort: readSort(spec, query.sort),
    ...readRange(query.range),
  };
}

/** A part of a list: some of its records, or all that a filter finds. */
export interface ListPart {
  ids?: readonly string[];
  filter?: Readonly<Record<string, unknown>>;
}

/**
 * Reads which records of a list are meant, as the filter that finds them.
 * @throws Problem 422 unless it is either `ids` or `filter`; 400 for what is not in `spec`.
 */
export function readPart<F extends Filters>(
  { filters }: Pick<ListSpec<F, string>, 'filters'>,
  { ids, filter }: ListPart,
): ListQuery<F>['filter'] {
  if ((ids === undefined) === (filter === undefined)) {
    throw new Problem('request.invalid', { errors: { ids: words('value.ids_or_filter') } });
  }
  return readFilter(filters, filter ?? { ids });
}

/**
 * Takes the filters of a list that are left when each has been applied, and so none. A filter that was
 * added to a list and is not applied is a type error here: it would find everything.
 */
export function demandAllApplied(left: Readonly<Record<string, never>>): void {
  const names = Object.keys(left).join(', ');
  if (names !== '') throw new Error(`These filters are not applied: ${names}.`);
}

function readFilter<F extends Filters>(filters: F, given: unknown): ListQuery<F>['filter'] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Problem('list.unknown_filter', { detail: words('list.filter_not_object') });
  }
  const entries = Object.entries(given).map(([name, value]): [string, unknown] => {
    const reader = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (!reader) {
      const names = Object.keys(filters).join(', ');
      throw new Problem('list.unknown_filter', { detail: words('list.known_filters', { names }) });
    }
    const read = reader(value);
    if ('value' in read) return [name, read.value];
    throw new Problem('list.unknown_filter', {
      detail: words('list.filter_takes', { name, expected: read.expected }),
    });
  });
  return Object.fromEntries(entries) as ListQuery<F>['filter'];
}

function readSort<S extends string>(
  { sorts, defaultSort }: Pick<ListSpec<Filters, S>, 'sorts' | 'defaultSort'>,
  raw: unknown,
): ListQuery<Filters, S>['sort'] {
  const given = parse(raw, 'sort') ?? defaultSort;
  const [field, order] = pairOf(given);
  if (!sorts.includes(field as S) || (order !== 'ASC' && order !== 'DESC')) {
    throw new Problem('list.unknown_sort', {
      detail: words('list.sort_takes', { names: sorts.join(', ') }),
    });
  }
  return { field: field as S, order };
}

function readRange(raw: unknown): { offset: number; limit: number } {
  const given = parse(raw, 'range') ?? [0, 24];
  const [from, to] = pairOf(given);
  if (
    !Number.isSafeInteger(from) ||
    !Number.isSafeInteger(to) ||
    (from as number) < 0 ||
    (to as number) < (from as number) ||
    (to as number) - (from as number) >= MAX_RANGE
  ) {
    throw new Problem('list.invalid_range', {
      detail: words('list.range_takes', { max: MAX_RANGE }),
    });
  }
  return { offset: from as number, limit: (to as number) - (from as number) + 1 };
}

/** The two values of a list of two; none of anything else. */
function pairOf(given: unknown): unknown[] {
  return Array.isArray(given) && given.length === 2 ? given : [];
}

function parse(raw: unknown, name: string): unknown {
  if (raw === undefined || raw === '') return undefined;
  try {
    return JSON.parse(raw as string) as unknown;
  } catch {
    throw new Problem('request.malformed', {
      detail: words('request.parameter_not_json', { name }),
    });
  }
}
