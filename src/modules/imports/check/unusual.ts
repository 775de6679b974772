import { type Words, words } from '../../../words/words.js';
import { isProvider } from '../../enrolment/judge/email-domains.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { UsherUnusual } from '../dto/import-preview.dto.js';

/** The people whom an import brings in or updates, in numbers. */
export interface Concerned {
  /** The number of all of them. */
  people: number;
  /** The number of those who get a role that they do not have now, by that role. */
  byRole: ReadonlyMap<Role, number>;
  /** The number of those who are invited, by the domain of their address. */
  byDomain: ReadonlyMap<string, number>;
}

/** Something that is unusual, before it is said in a language. */
export interface Unusual {
  code: UsherUnusual['code'];
  message: Words;
}

/** The part of the addresses that has to share a domain for it to be the organization's. */
const most = 0.6;
/** The number of people below which nothing is unusual. */
const few = 3;

/**
 * Finds what is worth a second look: who becomes Admin, a role that all get, addresses outside of the
 * domain that most have. Mail providers are nobody's domain.
 */
export function unusualOf(
  { people, byRole, byDomain }: Concerned,
  titleOf: (role: Role) => Words,
): Unusual[] {
  const found: Unusual[] = [];
  const admins = byRole.get('admin') ?? 0;
  const [only] = [...byRole].find(([, count]) => count === people) ?? [];
  if (only !== undefined && only !== 'member' && people >= few) {
    const params = { count: people, role: titleOf(only) };
    found.push({ code: 'all_role', message: words('import.unusual.all_role', params) });
  } else if (admins > 0) {
    const params = { count: admins, role: titleOf('admin') };
    found.push({ code: 'admins', message: words('import.unusual.admins', params) });
  }
  const total = sum(byDomain);
  const [domain, count] = largest(byDomain);
  const outside = total - count;
  if (
    domain !== '' &&
    !isProvider(domain) &&
    outside > 0 &&
    count >= few &&
    count / total >= most
  ) {
    const params = { count: outside, domain };
    found.push({ code: 'domains', message: words('import.unusual.domains', params) });
  }
  return found;
}

function sum(numbers: ReadonlyMap<unknown, number>): number {
  return [...numbers.values()].reduce((total, count) => total + count, 0);
}

function largest(byDomain: ReadonlyMap<string, number>): [domain: string, count: number] {
  let found: [string, number] = ['', 0];
  for (const entry of byDomain) if (entry[1] > found[1]) found = entry;
  return found;
}
