import { normalForm } from '../../../common/text/normal-form.js';
import { inOneScript, isOfOneScript } from './username-script.js';

export type ParsedUsername =
  { ok: true; username: string } | { ok: false; code: 'username.invalid' };

/** In characters (Unicode code points). */
export const usernameMaxLength = 64;

const plain = /^[a-z0-9][a-z0-9._-]{0,63}$/;
/** A letter with marks that its script alone has, as the vowels of Devanagari and Thai. */
const letter = String.raw`\p{L}(?:(?!\p{Script=Inherited})\p{M}){0,4}`;
const allowed = new RegExp(String.raw`^(?:${letter}|\p{N})(?:${letter}|[\p{N}._-])*$`, 'u');
const allowedOrNot = new RegExp(String.raw`(${letter}|[\p{N}._-])|.`, 'gsu');

/**
 * The one form in which a username is kept and compared: trimmed, NFKC, lower-cased. It begins with
 * a letter or digit of any script and goes on with letters of that script and their marks, digits,
 * `.`, `_` and `-`. There is never an `@` in it, so that a sign-in name is either an e-mail address
 * or a username.
 */
export function parseUsername(text: string): ParsedUsername {
  const username = usernameKey(text);
  if (plain.test(username)) return { ok: true, username };
  return allowed.test(username) &&
    codePoints(username) <= usernameMaxLength &&
    isOfOneScript(username)
    ? { ok: true, username }
    : { ok: false, code: 'username.invalid' };
}

/** The form in which a username is compared; of one that is kept, the username itself. */
export function usernameKey(text: string): string {
  return normalize(text.trim());
}

/**
 * The username that is suggested for an e-mail address: its local part without the subaddress
 * (`+…`), where runs of characters that a username may not have, and of other scripts than most,
 * become one `.`.
 */
export function deriveUsername(email: string): string {
  const at = email.lastIndexOf('@');
  const local = at < 0 ? email : email.slice(0, at);
  const plus = local.indexOf('+');
  const base = plus < 0 ? local : local.slice(0, plus);
  if (plain.test(base) && !base.includes('..') && !base.endsWith('.')) return base;
  const derived = inOneScript(normalize(base), '.')
    .replace(allowedOrNot, (_, allowed?: string) => allowed ?? '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[._-]+|\.+$/g, '');
  return derived === '' ? 'user' : [...derived].slice(0, usernameMaxLength).join('');
}

/**
 * The `n`th candidate for a taken derived username: `nextUsername('john', 2)` is `john2`. A number
 * is told apart from it, as it is who somebody is: `s104` becomes `s104-2`, since `s1042` is another
 * student's, and in a school where all are numbers thousands of names in a row would be taken.
 */
export function nextUsername(base: string, n: number): string {
  const suffix = endsInDigit.test(base) ? `-${n}` : String(n);
  const room = usernameMaxLength - suffix.length;
  return (base.length <= room ? base : [...base].slice(0, room).join('')) + suffix;
}

const endsInDigit = /\p{N}$/u;

/** The lower case of `İ` is `i` and a combining dot, which is not a letter: the dot is dropped. */
function normalize(text: string): string {
  const normal = normalForm('NFKC', text, usernameMaxLength) ?? '';
  return normal.toLowerCase().replaceAll('i\u0307', 'i');
}

function codePoints(text: string): number {
  return text.length <= usernameMaxLength ? text.length : [...text].length;
}
