export interface Policy {
  /** In characters. */
  minLength: number;
  maxLength: number;
}

export interface Strength {
  /** 0 (too short) to 4. */
  level: 0 | 1 | 2 | 3 | 4;
  words: string;
}

/** The bits of guessing work that each level begins with. */
const levels = [
  { bits: 80, level: 4, words: 'Very strong' },
  { bits: 60, level: 3, words: 'Strong' },
  { bits: 45, level: 2, words: 'Good' },
  { bits: 0, level: 1, words: 'Easy to guess. Longer is stronger.' },
] as const;

const classes: [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^A-Za-z0-9]/, 33],
];

/**
 * How strong a password is, in words. A rough estimate for encouragement: length times the kinds of
 * characters, where repetitions, runs (abc, 321) and the person's own words count for little. What
 * is refused the server decides.
 */
export function strengthOf(password: string, policy: Policy, ownWords: string[]): Strength {
  const length = [...password].length;
  if (length < policy.minLength) {
    const missing = policy.minLength - length;
    const words = `${missing} more ${missing === 1 ? 'character' : 'characters'} needed`;
    return { level: 0, words };
  }
  if (length > policy.maxLength) return { level: 0, words: 'This is too long' };
  const pool = classes.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0);
  const bits = effectiveLength(withoutWords(password, ownWords)) * Math.log2(Math.max(pool, 2));
  const found = levels.find((one) => bits >= one.bits) ?? levels[3];
  return { level: found.level, words: found.words };
}

/** Each of the person's own words counts as one character. */
function withoutWords(password: string, ownWords: string[]): string {
  return ownWords
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3)
    .reduce((rest, word) => rest.replaceAll(word, '*'), password.toLowerCase());
}

/** Characters that repeat or continue the one before count a quarter. */
function effectiveLength(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.reduce((sum, code, index) => {
    const step = Math.abs(code - (codes[index - 1] ?? -10));
    return sum + (step <= 1 ? 0.25 : 1);
  }, 0);
}
