import { countryCode } from '../../enrolment/judge/identity-cells-countries.js';
import { orderOf } from '../../enrolment/judge/identity-cells-dates.js';
import { countryOfPhone } from '../../enrolment/judge/identity-cells-phones.js';
import type { DateOrder } from '../../enrolment/judge/date-order.js';
import { countries } from '../../identities/identity-values.js';
import { cellValue } from './cell-value.js';

/** So many phone numbers are read for their country: it costs, and more say nothing new. */
const phonesMax = 500;

/** The country codes that are used as if they were not of a country. */
const generic = new Set([
  ...['ai', 'am', 'app', 'cc', 'cd', 'co', 'dj', 'eu', 'fm', 'gg', 'im', 'io', 'la', 'li', 'ly'],
  ...['me', 'ms', 'nu', 'sh', 'st', 'to', 'tk', 'tv', 'ws'],
]);

/** Gathers in which order the dates of a column are, from those that can only be in one. */
export class DateEvidence {
  private readonly seen = new Set<DateOrder>();

  add(cell: string): void {
    const order = cell.length < 6 || this.seen.size > 1 ? undefined : orderOf(cellValue(cell));
    if (order !== undefined) this.seen.add(order);
  }

  /** The one order of all; undefined where there is none, or more. */
  get order(): DateOrder | undefined {
    return only(this.seen);
  }
}

/**
 * Gathers of which country a file's people are: from its columns of countries, from phone numbers
 * that say theirs, and from the ends of addresses.
 */
export class CountryEvidence {
  private readonly seen = new Set<string>();
  private phones = 0;

  /** A cell of a column of countries. */
  addCountry(cell: string): void {
    const text = cellValue(cell);
    if (text === '' || this.seen.size > 1) return;
    const code = countryCode(text).trim().toUpperCase();
    if (known.has(code)) this.seen.add(code);
  }

  addPhone(cell: string): void {
    if (this.phones >= phonesMax || this.seen.size > 1) return;
    const text = cellValue(cell);
    if (!/^(\+|00)/.test(text)) return;
    this.phones++;
    const country = countryOfPhone(text);
    if (country !== undefined) this.seen.add(country);
  }

  /** An e-mail address in its normal form. */
  addEmail(email: string): void {
    const { length } = email;
    if (email.charAt(length - 3) !== '.' || this.seen.size > 1) return;
    const end = email.slice(length - 2).toLowerCase();
    const code = end === 'uk' ? 'GB' : end.toUpperCase();
    if (!generic.has(end) && known.has(code)) this.seen.add(code);
  }

  /** The one country of all, ISO 3166-1 alpha-2; undefined where there is none, or more. */
  get country(): string | undefined {
    return only(this.seen);
  }
}

const known = new Set(countries);

function only<T>(seen: ReadonlySet<T>): T | undefined {
  const [first, ...others] = seen;
  return others.length === 0 ? first : undefined;
}
