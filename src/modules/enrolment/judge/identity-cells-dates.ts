import { monthOf } from './identity-cells-months.js';
import type { DateOrder } from './date-order.js';

/** A date as YYYY-MM-DD; or why there is none. */
export type ReadDate = { date: string } | { fault: 'invalid' | 'ambiguous' };

/** The knowledge by which a date is read. */
export interface DateRules {
  /** The order of its parts, where they can be read in more than one. */
  order?: DateOrder | null | undefined;
  /** The current date, YYYY-MM-DD. */
  today: string;
  /** True for a date that has been. */
  isPast: boolean;
}

/** No date is longer, in characters. */
const longest = 60;

/** Spreadsheets write a date as its first moment: `1990-12-31 00:00:00`. */
const midnight = /[ T]0?0:00(:00(\.0+)?)?Z?$/;
const numbers = /^(\d{1,4})(?:(\. ?|[-/])(\d{1,2})\2(\d{4}|\d{2}|\d)\.?)$/;
/** The texts that systems write for no date. */
const none = /^(0{1,4}[-/.]0{1,2}[-/.]0{1,4})$/;
/** Small words and signs between the parts of a date. */
const filling = /\b(?:de|del|of|den|dne|le|il|el|dia|the|r|roku)\b\.?/g;
const ordinal = /(\d)(?:st|nd|rd|th|er|ère|º|ª|°|e)(?![\p{L}\d])/giu;

/**
 * Reads a date that a person or a spreadsheet wrote: day, month and year in any order that can be
 * told. Of 05/06/1990 nobody knows which is the day, unless the order is known.
 */
export function readDate(text: string, rules: DateRules): ReadDate {
  const typed = text.trim().replace(midnight, '');
  if (typed.length > longest) return invalid;
  const found = numbers.exec(typed);
  if (found === null) return fromWords(typed, rules);
  const [, a = '', mark = '', b = '', c = ''] = found;
  return fromNumbers([a, b, c], mark.startsWith('.'), rules);
}

/** Tells whether a cell says that there is no date: 0000-00-00, 0/0/00. */
export function isNoDate(text: string): boolean {
  return text.length <= longest && none.test(text.trim().replace(midnight, ''));
}

/** The order that numbers with `/` or `-` between them can only be in; undefined where they say nothing. */
export function orderOf(text: string): DateOrder | undefined {
  const typed = text.length > longest ? '' : text.trim().replace(/[ T]\d{1,2}:.*$/, '');
  const found = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  if (!found) return undefined;
  const [day, month, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  if (found[4]?.length === 2 && year <= 31 && day > 12) return undefined;
  if (day > 12 && day <= 31 && month <= 12) return 'dmy';
  return day <= 12 && month > 12 && month <= 31 ? 'mdy' : undefined;
}

type Parts = [string, string, string];

function fromNumbers(parts: Parts, isDotted: boolean, rules: DateRules): ReadDate {
  const [a, b, c] = parts;
  if (a.length > 2) return a.length === 4 && c.length < 3 ? made(a, b, c, rules) : invalid;
  if (c.length === 1) return invalid;
  // Nowhere is the month first where dots are.
  if (isDotted) return made(c, b, a, rules);
  const fits = orders.filter((order) => canBe(parts, order));
  const given = rules.order;
  if (given && canBe(parts, given)) return inOrder(parts, given, rules);
  const dates = new Set(fits.map((order) => JSON.stringify(inOrder(parts, order, rules))));
  const [order] = fits;
  if (order === undefined) return invalid;
  return dates.size === 1 ? inOrder(parts, order, rules) : { fault: 'ambiguous' };
}

const orders = ['dmy', 'mdy', 'ymd'] as const;

function canBe([a, b, c]: Parts, order: DateOrder): boolean {
  const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12;
  const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31;
  if (order === 'dmy') return isDay(a) && isMonth(b);
  if (order === 'mdy') return isMonth(a) && isDay(b);
  // Two digits first are a year only where they can be nothing else.
  return c.length === 2 && a.length === 2 && isMonth(b) && isDay(c);
}

function inOrder([a, b, c]: Parts, order: DateOrder, rules: DateRules): ReadDate {
  if (order === 'dmy') return made(c, b, a, rules);
  return order === 'mdy' ? made(c, a, b, rules) : made(a, b, c, rules);
}

/** Reads a date with the month in a word: “3. März 1985”, “Mar 3, 1985”, “03-Mar-85”. */
function fromWords(typed: string, rules: DateRules): ReadDate {
  if (!/\d/.test(typed) || !/\p{L}{3}/u.test(typed)) return invalid;
  const parts = typed
    .toLowerCase()
    .replace(ordinal, '$1')
    .replace(filling, ' ')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((part) => part !== '');
  const words = parts.filter((part) => !/^\d+$/.test(part));
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const [month] = months;
  const [first, second, ...others] = parts.filter((part) => /^\d+$/.test(part));
  // A day of the week may stand before the date.
  if (month === undefined || months.length > 1 || words.length > 2) return invalid;
  if (first === undefined || second === undefined || others.length > 0) return invalid;
  if (first.length === 4) return made(first, String(month), second, rules);
  return first.length < 3 && (second.length === 4 || second.length === 2)
    ? made(second, String(month), first, rules)
    : invalid;
}

function made(year: string, month: string, day: string, rules: DateRules): ReadDate {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return invalid;
  const end = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year.length === 4) return { date: year + end };
  if (year.length !== 2) return invalid;
  const century = rules.today.slice(0, 2);
  const date = `${century}${year}${end}`;
  return {
    date: rules.isPast && date > rules.today ? `${Number(century) - 1}${year}${end}` : date,
  };
}

const invalid: ReadDate = { fault: 'invalid' };
