import type { Language } from './language.js';

/**
 * Finds the first of the languages that were chosen for somebody, by their tags, among those that are
 * offered: the option `locales` may leave some out.
 */
export function chosenLanguage(
  offered: readonly Language[],
  tags: readonly (string | null | undefined)[],
): Language | undefined {
  for (const tag of tags) {
    const language = offered.find((one) => one.tag === tag);
    if (language) return language;
  }
  return undefined;
}
