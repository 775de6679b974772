/**
 * No normal form makes one character of more than four, and none of those is longer than two code
 * units.
 */
const shrinksTo = 8;

/**
 * A text in a normal form of Unicode; undefined where it is so long that it cannot have `maxLength`
 * characters in it. Such a text is not looked at: of a long run of combining characters,
 * normalizing takes quadratic time (minutes for a cell of a file).
 */
export function normalForm(
  form: 'NFC' | 'NFKC' | 'NFKD',
  text: string,
  maxLength: number,
): string | undefined {
  return text.length > shrinksTo * maxLength ? undefined : text.normalize(form);
}
