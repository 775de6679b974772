import { hash, verify } from '@node-rs/argon2';
import { fold } from '../../../common/text/fold.js';
import { type Words, words } from '../../../words/words.js';
import { isEasyToGuess } from './password-strength.js';

/** OWASP ASVS 5.0, 6.2: length is what counts; no rules of composition. In characters (code points). */
export const passwordPolicy = { minLength: 12, maxLength: 128 } as const;

/** Argon2id with the library's costs (19 MiB, 2 passes, 1 lane), which OWASP names as sufficient. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'));
}

/** Made at once, so that not even the first unknown account is told by the clock. */
const decoy = hashPassword('nobody has this password');

/**
 * Tells whether `password` is the one that was hashed. Without a hash (no such account, or no
 * password yet) it takes the same time and is false, so that nobody learns by the clock who has an
 * account.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}

/**
 * Tells whether a new password may be used.
 * @param ownWords what others know of the person: e-mail, username, names, organization.
 * @returns null when it may, or the reason in words that say what to do.
 */
export async function checkPassword(
  password: string,
  ownWords: readonly (string | null)[],
): Promise<Words | null> {
  const length = [...password].length;
  const { minLength, maxLength } = passwordPolicy;
  if (length < minLength) return words('password.at_least', { min: minLength });
  if (length > maxLength) return words('value.at_most', { max: maxLength });
  const known = wordsOf(ownWords);
  if (charactersLeft(password, known) < LEFT_AT_LEAST) return words('password.own_words');
  return (await isEasyToGuess(password, known)) ? words('password.guessable') : null;
}

/** The number of characters that a password must have besides the person's own words. */
const LEFT_AT_LEAST = 8;

/**
 * The words that somebody's e-mail address, names and organizations are made of, the longest first.
 */
function wordsOf(ownWords: readonly (string | null)[]): string[] {
  return ownWords
    .flatMap((word) => fold(word ?? '').split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
}

/** The letters and digits that are left of `password` when the person's own words are taken out. */
function charactersLeft(password: string, words: readonly string[]): number {
  const rest = words.reduce((text, word) => text.replaceAll(word, ' '), fold(password));
  return rest.replace(/\s/g, '').length;
}
