import { fold } from '../../../common/text/fold.js';

const languages = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'pl', 'cs'];

/** Short names that people write and `Intl` does not know. */
const alsoCalled: readonly (readonly [name: string, month: number])[] = [
  ...([
    ['sept', 9],
    ['mrz', 3],
    ['mär', 3],
    ['maerz', 3],
    ['jänner', 1],
    ['feber', 2],
  ] as const),
  ...([
    ['okt', 10],
    ['dez', 12],
    ['aout', 8],
    ['fev', 2],
    ['avr', 4],
    ['juil', 7],
  ] as const),
];

/** Made when the first date with a word is met: most files have none. */
let table: ReadonlyMap<string, number> | undefined;

/** The number of the month that a word means in one of nine languages, counted from 1. */
export function monthOf(word: string): number | undefined {
  return (table ??= namesOfMonths()).get(folded(word));
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const unclear = new Set<string>();
  const add = (name: string, month: number): void => {
    const key = folded(name);
    if (key.length < 3) return;
    const other = months.get(key);
    if (other !== undefined && other !== month) unclear.add(key);
    months.set(key, month);
  };
  for (const language of languages) {
    for (const form of ['long', 'short'] as const) {
      // Beside a day, as in “3 marca”, months have another case than alone.
      for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2000, month - 1, 3));
          add(parts.find(({ type }) => type === 'month')?.value ?? '', month);
        }
      }
    }
  }
  for (const [name, month] of alsoCalled) add(name, month);
  for (const name of unclear) months.delete(name);
  return months;
}

function folded(word: string): string {
  return fold(word)
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ł', 'l');
}
