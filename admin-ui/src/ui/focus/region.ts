/**
 * The locale in which numbers and times of a text in `language` are written: that language as the
 * reader's country has it, by the languages that they prefer. English is not American by itself.
 */
export function regional(
  language: string,
  preferred: readonly string[] = typeof navigator === 'undefined' ? [] : navigator.languages,
): string {
  const same = preferred.find((one) => one.startsWith(`${language}-`));
  return same ?? (language === 'en' ? 'en-GB' : language);
}
