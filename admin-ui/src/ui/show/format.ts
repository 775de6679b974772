/** The text on one line: a date or a number with its unit is not read in two parts. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/**
 * "3 minutes ago", "in 2 days", "now": how far `iso` is from `now`, in words of `locale`; `short`
 * ones where there is little room: "3 min. ago".
 */
export function relativeTime(
  iso: string,
  locale: string,
  style: 'long' | 'short' = 'long',
  now = Date.now(),
): string {
  const seconds = Math.round((new Date(iso).getTime() - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style });
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', Infinity];
  return format.format(Math.trunc(seconds / size), unit).replace(/(?<=\d) /, '\u00a0');
}

/** The date and time of `iso`, exact to the second, as people of `locale` write it. */
export function exactTime(iso: string, locale: string): string {
  return unbroken(new Date(iso).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'medium' }));
}

/** The day of `iso`, as people of `locale` write it. */
export function day(iso: string, locale: string): string {
  return unbroken(new Date(iso).toLocaleDateString(locale, { dateStyle: 'long' }));
}

/** The time of day of `iso`, to the minute. */
export function clock(iso: string, locale: string): string {
  return unbroken(new Date(iso).toLocaleTimeString(locale, { timeStyle: 'short' }));
}

/** A number with the separators of `locale`: 2,976. */
export function count(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value);
}

/** A part of a whole, from 0 to 1, in whole percent: 40 %. A few are not none, and nearly all not all. */
export function percent(part: number, locale: string): string {
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const format = (one: number): string => unbroken(whole.format(one));
  if (part > 0 && part < 0.005) return `<${format(0.01)}`;
  if (part >= 0.995 && part < 1) return `>${format(0.99)}`;
  return format(part);
}

/** Says how long `seconds` are, in the one or two largest units: "2 min 5 sec". */
export function duration(seconds: number, locale: string): string {
  const whole = Math.max(1, Math.ceil(seconds));
  const parts: [number, 'hour' | 'minute' | 'second'][] = [
    [Math.floor(whole / 3600), 'hour'],
    [Math.floor((whole % 3600) / 60), 'minute'],
    [whole % 60, 'second'],
  ];
  return parts
    .filter(([value]) => value > 0)
    .slice(0, 2)
    .map(([value, unit]) =>
      unbroken(
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value),
      ),
    )
    .join(' ');
}

/** A person's name as it is shown: their names, else their username or e-mail address. */
export function personName(person: {
  firstName?: string | null;
  lastName?: string | null;
  username?: string | null;
  email?: string;
}): string {
  const names = [person.firstName, person.lastName].filter(Boolean).join(' ');
  return names || person.username || person.email || '';
}
