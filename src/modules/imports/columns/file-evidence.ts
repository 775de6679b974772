import { countryCode } from '../../enrolment/judge/identity-cells-countries.js';
import { orderOf } from '../../enrolment/judge/identity-cells-dates.js';
import { countryOfPhone } from '../../enrolment/judge/identity-cells-phones.js';
import type { DateOrder } from '../../enrolment/judge/date-order.js';
import { countries } from '../../identities/identity-values.js';
import { cellValue } from './cell-value.js';

/** So many phone numbers are read for their country: it costs, and more say nothing new. */
const phonesMax = 500;

/** The share that must say the same country: somebody has a number of another. */
const nearlyAll = 0.9;

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

  /** The one order of all; undefined where no date says one, null where they say several. */
  get order(): DateOrder | null | undefined {
    const [order, ...others] = this.seen;
    return others.length === 0 ? order : null;
  }
}

/**
 * Gathers of which country a file's people are: from its columns of countries, from phone numbers
 * that say theirs, and from the ends of addresses.
 */
export class CountryEvidence {
  /** The number of cells that say a country, by its code. */
  private readonly counts = new Map<string, number>();
  private phones = 0;

  /** A cell of a column of countries. */
  addCountry(cell: string): void {
    const text = cellValue(cell);
    if (text === '') return;
    const code = countryCode(text).trim().toUpperCase();
    if (known.has(code)) this.count(code);
  }

  addPhone(cell: string): void {
    if (this.phones >= phonesMax) return;
    const text = cellValue(cell);
    if (!/^(\+|00)/.test(text)) return;
    this.phones++;
    const country = countryOfPhone(text);
    if (country !== undefined) this.count(country);
  }

  /** An e-mail address in its normal form. */
  addEmail(email: string): void {
    const { length } = email;
    if (email.charAt(length - 3) !== '.') return;
    const end = email.slice(length - 2).toLowerCase();
    const code = end === 'uk' ? 'GB' : end.toUpperCase();
    if (!generic.has(end) && known.has(code)) this.count(code);
  }

  /** The country that nearly all say, ISO 3166-1 alpha-2; undefined where there is none. */
  get country(): string | undefined {
    const [most] = [...this.counts].sort(([, a], [, b]) => b - a);
    const told = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    return most !== undefined && most[1] >= nearlyAll * told ? most[0] : undefined;
  }

  private count(code: string): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
  }
}

const known = new Set(countries);
