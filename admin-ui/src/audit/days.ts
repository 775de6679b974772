/** The day of a moment, in the browser's time zone, as an input of days has it; '' for none. */
export function dayOf(iso: unknown): string {
  const at = new Date(typeof iso === 'string' ? iso : NaN);
  if (Number.isNaN(at.getTime())) return '';
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
}

/** The moment in which a day begins, in the browser's time zone; undefined for none. */
export function beginOf(day: string): string | undefined {
  return momentOf(day, 0);
}

/** The moment in which a day is over. */
export function endOf(day: string): string | undefined {
  return momentOf(day, 1);
}

/** The day that ended in a moment. */
export function dayBefore(iso: unknown): string {
  const at = new Date(typeof iso === 'string' ? iso : NaN);
  return Number.isNaN(at.getTime()) ? '' : dayOf(new Date(at.getTime() - 1).toISOString());
}

const MINUTE = 60_000;

function momentOf(day: string, later: number): string | undefined {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date + later);
  // While the year is typed, it is one of antiquity.
  return Number.isNaN(at.getTime()) || year < 1000 ? undefined : at.toISOString();
}
