/**
 * The number of guesses that a new password must withstand. Strangers share a hundred an hour for
 * an account, and whoever stole the hashes pays for each by argon2id.
 */
const GUESSES = 1e10;

/** The estimate takes the longer the more there is; what begins well enough is good enough. */
const LOOKED_AT = 50;

/**
 * Tells whether somebody who knows how people choose passwords, and what is known of this person,
 * would guess it soon. That is estimated by zxcvbn from leaked passwords, words and names, dates,
 * keyboard walks, sequences, repetitions and their disguises (OWASP ASVS 5.0, 6.2.4).
 */
export async function isEasyToGuess(
  password: string,
  ownWords: readonly string[],
): Promise<boolean> {
  // A megabyte of word lists, for processes in which somebody chooses a password.
  const { default: zxcvbn } = await import('zxcvbn');
  return zxcvbn(password.slice(0, LOOKED_AT), [...ownWords]).guesses < GUESSES;
}
