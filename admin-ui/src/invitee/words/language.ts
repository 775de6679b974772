import { regional } from '../../ui/focus/region.js';
import { languages } from './languages.js';
import type { Translation } from './translation.js';

/** The language of this page, and its words where they are not the English ones. */
let spoken: { tag: string; words?: Translation } = { tag: 'en' };

/** The tag of the language that this page is in. */
export function language(): string {
  return spoken.tag;
}

/** The same as the reader's country writes days, times and numbers in it. */
export function region(): string {
  return regional(spoken.tag);
}

/** The words of this page's language; undefined where they are the English ones, which pages have anyway. */
export function translated(): Translation | undefined {
  return spoken.words;
}

/**
 * Goes over to the first of the preferred languages that the pages have, else to English. English is
 * there at once; others are loaded before the page is drawn, and where that fails it is in English.
 * @returns what to wait for; undefined when there is nothing.
 */
export function speak(
  preferred: readonly string[],
  offered: Readonly<Record<string, () => Promise<Translation>>> = languages,
): Promise<void> | undefined {
  const tag = chosen(preferred, Object.keys(offered));
  const load = offered[tag];
  spoken = { tag: 'en' };
  if (!load) return undefined;
  return load().then(
    (words) => void (spoken = { tag, words }),
    () => undefined,
  );
}

/**
 * Goes over to the language that a person or their organization has chosen, where the pages have it.
 * @param tag null where nothing is chosen: the browser's languages go on to count.
 */
export async function prefer(tag: string | null): Promise<void> {
  if (tag === null || tag === spoken.tag) return;
  await speak([tag, ...navigator.languages]);
  whenSpoken();
}

let whenSpoken = (): void => undefined;

/** Has `told` called whenever the page has gone over to another language. */
export function onSpoken(told: () => void): void {
  whenSpoken = told;
}

function chosen(preferred: readonly string[], offered: readonly string[]): string {
  const fits = preferred.map((wanted) =>
    ['en', ...offered].find((tag) =>
      `${wanted}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()),
    ),
  );
  return fits.find((tag) => tag !== undefined) ?? 'en';
}
