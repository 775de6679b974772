import { type DateOrder, dateOrders } from '../../enrolment/judge/date-order.js';
import type { EntityManager } from 'typeorm';
import { isName } from '../../../common/list/list-query.js';
import { Problem, type ToldErrors } from '../../../common/problem/problem.js';
import { type Words, words } from '../../../words/words.js';
import { isSettleable, type SettleableCode } from '../../enrolment/judge/row-codes.js';
import { countries } from '../../identities/identity-values.js';
import { roles } from '../../permissions/permission-catalogue.js';
import type { UsherSettle } from '../dto/import.dto.js';
import { type PeopleImport, type Settled } from '../lifecycle/people-import.entity.js';

/** The changes of an import that settling makes. */
type Settling = Partial<
  Pick<PeopleImport, 'settled' | 'createMissingGroups' | 'country' | 'dateOrder'>
>;

/** A kind of fault that can be settled for all rows that have it. */
interface Settleable {
  field: string;
  /** Tells whether `as` is a meaning that it can have. */
  takes: (as: string) => boolean;
  /** The choice of the import that it is settled by as a whole; else what is said is kept by word. */
  whole?: (as: string | null) => Settling;
}

/** The faults that can be settled, by their codes. */
const settleable: Readonly<Record<SettleableCode, Settleable>> = {
  'role.unknown': { field: 'role', takes: (as) => (roles as readonly string[]).includes(as) },
  'group.unknown': {
    field: 'groups',
    takes: (as) => as.trim() !== '' && as.length <= 100,
    whole: (as) => (as === null || as === 'create' ? { createMissingGroups: as === 'create' } : {}),
  },
  'phone.no_country': {
    field: 'phone_number',
    takes: (as) => countries.includes(as),
    whole: (as) => ({ country: as }),
  },
  'date.ambiguous': {
    field: '',
    takes: (as) => (dateOrders as readonly string[]).includes(as),
    whole: (as) => ({ dateOrder: as as DateOrder | null }),
  },
};

/**
 * Takes over what somebody says that words of the file mean; `as: null` takes it back.
 * @throws Problem 422 with a message at each that cannot be settled so, or is not there.
 */
export async function applySettling(
  manager: EntityManager,
  peopleImport: PeopleImport,
  sent: readonly UsherSettle[],
): Promise<Settling> {
  const change: Settling = {};
  const errors: ToldErrors = {};
  let settled: Settled[] = peopleImport.settled ?? [];
  for (const [index, one] of sent.entries()) {
    const code = isSettleable(one.code) ? one.code : undefined;
    const kind = code && settleable[code];
    const fault = await faultOf(manager, { ...peopleImport, settled }, one, kind);
    if (fault || !code) {
      errors[index] = fault ?? words('settle.not_possible');
      continue;
    }
    const whole =
      one.value === null || kind?.field !== one.field ? kind?.whole?.(one.as) : undefined;
    if (whole && Object.keys(whole).length > 0) {
      Object.assign(change, whole);
      continue;
    }
    settled = settled.filter((before) => !isSame(before, one));
    const { field, value, as } = one;
    if (as !== null) settled = [...settled, { code, field, value, as }];
    change.settled = settled;
  }
  if (Object.keys(errors).length > 0) {
    throw new Problem('request.invalid', { errors: { settle: errors } });
  }
  return change;
}

async function faultOf(
  manager: EntityManager,
  { id, settled, createMissingGroups, country, dateOrder }: PeopleImport,
  one: UsherSettle,
  kind: Settleable | undefined,
): Promise<Words | undefined> {
  if (kind === undefined) return words('settle.not_possible');
  if (one.as !== null && !kind.takes(one.as)) return words('settle.other_meaning');
  if (one.as === null) {
    const isSettled =
      settled?.some((before) => isSame(before, one)) === true ||
      (one.code === 'group.unknown' && createMissingGroups) ||
      (one.code === 'phone.no_country' && country !== null) ||
      (one.code === 'date.ambiguous' && dateOrder !== null);
    return isSettled ? undefined : words('settle.not_there');
  }
  if (!isName(one.field)) return words('settle.not_there');
  const found = await manager.query<unknown[]>(
    `SELECT 1 AS found FROM usher_import_faults WHERE import_id = ? AND code = ? AND field = ?
       ${one.value === null ? '' : 'AND value = ?'} LIMIT 1`,
    [id, one.code, one.field, ...(one.value === null ? [] : [one.value])],
  );
  const isThere = found.length > 0 || settled?.some((before) => isSame(before, one)) === true;
  return isThere ? undefined : words('settle.not_there');
}

function isSame(one: Settled, other: UsherSettle): boolean {
  return one.code === other.code && one.field === other.field && one.value === other.value;
}
