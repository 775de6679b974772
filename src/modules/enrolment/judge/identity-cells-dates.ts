/**
 * A date that a spreadsheet writes so that nobody can misread it, as YYYY-MM-DD: the year first, or
 * the day first with dots. Undefined for anything else: of 05/06/1990 nobody knows which is the day.
 */
export function isoDate(text: string): string | undefined {
  const date = text.trim().replace(midnight, '');
  const found = yearFirst.exec(date)?.groups ?? dayFirst.exec(date)?.groups;
  if (!found) return undefined;
  const { year = '', month = '', day = '' } = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Spreadsheets write a date as its first moment: `1990-12-31 00:00:00`. */
const midnight = /[ T]0?0:00(:00(\.0+)?)?Z?$/;
const yearFirst = /^(?<year>\d{4})(?<mark>[-/]|\. ?)(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})\.?$/;
const dayFirst = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})\.?$/;
