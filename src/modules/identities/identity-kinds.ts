import { nameMaxLength } from '../people/rules/person-name.js';

/** No living person was born before; it catches typing errors such as 0199. */
export const earliestYear = 1875;

const earliest = `${earliestYear}-01-01` as const;

/**
 * The kinds of what fields hold, each with what clients can hold against it before the server is
 * asked. How a value is read, identity-values.ts knows.
 */
export const fieldKinds = {
  name: { maxLength: nameMaxLength },
  text: { maxLength: 150 },
  // ISO/IEC 5218, of which the PID rulebook's codes are a superset.
  sex: { codes: { 0: 'not_known', 1: 'male', 2: 'female', 9: 'not_applicable' } },
  date: { earliest, latest: '9999-12-31' },
  pastDate: { earliest, latest: 'today' },
  country: {},
  // Nationality unspecified, and stateless, as the PID rulebook writes them beside ISO 3166-1.
  nationalities: { maxCount: 10, special: ['QU', 'QS'] },
  email: { likely: '^[^\\s@]+@[^\\s@]+$' },
  phone: { withCountry: '^(\\+|00)', likely: '^(\\+|00)[\\d\\s()./-]{7,}$' },
} as const satisfies Record<string, KindRules>;

export type FieldKind = keyof typeof fieldKinds;

/** The rules of a kind; patterns are regular expressions. */
interface KindRules {
  /** In characters. */
  maxLength?: number;
  /** The codes that there are, with their names in English. */
  codes?: Readonly<Record<number, string>>;
  /** The first and the last day, YYYY-MM-DD; `today` as {@link firstTimeZone} has it. */
  earliest?: string;
  latest?: string;
  maxCount?: number;
  /** Nationalities that are no countries. */
  special?: readonly string[];
  /** The way in which values are written that will hardly be refused; others will be. */
  likely?: string;
  /** The beginning of a telephone number that says its country. */
  withCountry?: string;
}

/** A code of ISO/IEC 5218. */
export type SexCode = keyof typeof fieldKinds.sex.codes;

export const sexCodes = Object.keys(fieldKinds.sex.codes).map(Number) as readonly SexCode[];

/** The time zone in which each day begins first, in hours before UTC: a birth is registered there first. */
export const firstTimeZone = 14;
