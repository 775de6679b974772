import type { UsherPasswordPolicy } from '../api/contract.js';
import { t } from './words/strength.js';

/** In characters. */
export type Policy = UsherPasswordPolicy;

export interface Strength {
  /** 0 (too short) to 4. */
  level: 0 | 1 | 2 | 3 | 4;
  words: string;
}

/**
 * The bits of guessing work that each level begins with. None says that it will be taken: what is
 * too common the server knows better.
 */
const levels = [
  { bits: 80, level: 4, words: 'excellent' },
  { bits: 60, level: 3, words: 'good' },
  { bits: 45, level: 2, words: 'fair' },
  { bits: 0, level: 1, words: 'weak' },
] as const;

const classes: [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[0-9]/, 10],
  [/[^A-Za-z0-9]/, 33],
];

/** The parts of the passwords that are tried first; the server knows many more. */
const commonWords =
  /passwor[dt]|passwd|administrator|admin|welcome|willkommen|letmein|changeme|hello|login|secret|master|qwert[yz]?|azerty|asdf|i?loveyou|monkey|dragon|football|baseball|sunshine|princess|superman|batman|summer|winter|spring|autumn|(?:19|20)\d\d/g;

/** The letters that signs are written for, as in `P4ssw0rd`. */
const letterFor: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/**
 * Says how strong a password is, in words. A rough estimate for encouragement: length times the
 * kinds of characters, where repetitions, runs (abc, 321), common words and the person's own count
 * for little. What is refused the server decides.
 */
export function strengthOf(
  password: string,
  policy: Policy,
  ownWords: readonly string[],
): Strength {
  const length = [...password].length;
  if (length < policy.minLength) {
    const count = policy.minLength - length;
    return { level: 0, words: t('too_short', { count }) };
  }
  if (length > policy.maxLength) return { level: 0, words: t('too_long') };
  const pool = classes.reduce((sum, [kind, size]) => sum + (kind.test(password) ? size : 0), 0);
  const rest = withoutRepeats(withoutCommon(withoutWords(password, ownWords)));
  const bits = effectiveLength(rest) * Math.log2(Math.max(pool, 2));
  const found = levels.find((one) => bits >= one.bits) ?? levels[3];
  return { level: found.level, words: t(found.words) };
}

/** Each of the person's own words counts as one character. */
function withoutWords(password: string, ownWords: readonly string[]): string {
  return ownWords
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3)
    .reduce((rest, word) => rest.replaceAll(word, '*'), password.toLowerCase());
}

/** Each common word and year counts as one character, also with signs for letters. */
function withoutCommon(text: string): string {
  const spelt = text.replace(/[@$01345](?=[@$01345]*[a-z])/g, (sign) => letterFor[sign] ?? sign);
  const rests = [text, spelt].map((words) => words.replaceAll(commonWords, '*'));
  return rests.reduce((one, other) => (other.length < one.length ? other : one));
}

/** Counts once what is repeated at once. */
function withoutRepeats(text: string): string {
  return text.replace(/(.{2,})\1+/gu, '$1');
}

/** Characters that repeat or continue the one before count a quarter. */
function effectiveLength(text: string): number {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return codes.reduce((sum, code, index) => {
    const step = Math.abs(code - (codes[index - 1] ?? -10));
    return sum + (step <= 1 ? 0.25 : 1);
  }, 0);
}
