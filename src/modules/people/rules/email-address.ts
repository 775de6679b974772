import { domainToASCII } from 'node:url';

export type EmailFault = 'email.required' | 'email.invalid' | 'email.too_long';

export type ParsedEmail = { ok: true; email: string } | { ok: false; code: EmailFault };

/** RFC 5321, 4.5.3.1.3: a path is at most 256 octets with its angle brackets. */
export const emailMaxLength = 254;
/** RFC 5321, 4.5.3.1.1. */
const localPartMaxLength = 64;
/** RFC 1035, 2.3.4. */
const labelMaxLength = 63;

const hyphen = 45;
const dot = 46;

const ATEXT = 1;
const LETTER_OR_DIGIT = 2;
const kinds = new Uint8Array(128);
for (const character of "!#$%&'*+-/=?^_`{|}~") kinds[character.charCodeAt(0)] = ATEXT;
for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  kinds[character.charCodeAt(0)] = ATEXT | LETTER_OR_DIGIT;
}

const plain = /^[\0-\x7f]*$/;
const visibleAscii = /[!-~]/;
/** From a full-width sign to the ASCII one. */
const fullWidthOffset = 0xfee0;

const invalid: ParsedEmail = { ok: false, code: 'email.invalid' };
const tooLong: ParsedEmail = { ok: false, code: 'email.too_long' };

/**
 * The one form in which an e-mail address is kept and compared: trimmed, lower-cased, its domain in
 * ASCII. Full-width signs, as Japanese keyboards write them, and an apostrophe before it, as
 * spreadsheets write it, are read through. Any other character that would become an ASCII one, as
 * the Kelvin sign would become `k`, is refused: it could be somebody else's address. Accepted are
 * Dot-string local parts and dotted host names (RFC 5321, 4.1.2; RFC 1123, 2.1; IDN by UTS 46):
 * what mail can really be delivered to. Quoted local parts, address literals and non-ASCII local
 * parts (RFC 6531) are refused.
 */
export function parseEmailAddress(text: string): ParsedEmail {
  const trimmed = readThrough(text.trim());
  if (trimmed === '') return { ok: false, code: 'email.required' };
  if (trimmed.length > emailMaxLength) return tooLong;
  if (!plain.test(trimmed) && [...trimmed].some(isDisguised)) return invalid;
  const typed = trimmed.toLowerCase();
  const at = typed.lastIndexOf('@');
  if (at < 1 || !isDotString(typed, at)) return invalid;
  if (at > localPartMaxLength) return tooLong;
  if (isHostName(typed, at + 1) && !typed.includes('xn--', at + 1)) {
    return { ok: true, email: typed };
  }
  const domain = domainToASCII(typed.slice(at + 1));
  if (!isHostName(domain, 0)) return invalid;
  const email = typed.slice(0, at + 1) + domain;
  return email.length > emailMaxLength ? tooLong : { ok: true, email };
}

/**
 * The text without apostrophes before it, and with full-width signs (U+FF01 to U+FF5E) as the ASCII
 * ones that they are.
 */
function readThrough(text: string): string {
  if (text.length > emailMaxLength) return text;
  const narrow = plain.test(text)
    ? text
    : text.replace(/[\uff01-\uff5e]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset),
      );
  return narrow.startsWith("'") ? narrow.replace(/^'+\s*/, '') : narrow;
}

/** Tells whether a character is none of ASCII, but its compatible form has some. */
function isDisguised(character: string): boolean {
  return !plain.test(character) && visibleAscii.test(character.normalize('NFKC'));
}

/** RFC 5321, 4.1.2: `Atom *("." Atom)`, from the beginning of the text to `end`. */
function isDotString(text: string, end: number): boolean {
  let previous = dot;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === dot ? previous === dot : !kinds[code]) return false;
    previous = code;
  }
  return previous !== dot;
}

/** Two or more labels of letters, digits and inner hyphens; the last is not a number (RFC 3696, 2). */
function isHostName(text: string, begin: number): boolean {
  let labelBegin = begin;
  let labels = 0;
  let onlyDigits = true;
  for (let i = begin; i <= text.length; i++) {
    const code = i === text.length ? dot : text.charCodeAt(i);
    if (code === dot) {
      const length = i - labelBegin;
      if (length === 0 || length > labelMaxLength) return false;
      if (text.charCodeAt(labelBegin) === hyphen || text.charCodeAt(i - 1) === hyphen) return false;
      labels++;
      if (i === text.length) break;
      labelBegin = i + 1;
      onlyDigits = true;
    } else if (code === hyphen) {
      onlyDigits = false;
    } else {
      if (((kinds[code] ?? 0) & LETTER_OR_DIGIT) === 0) return false;
      if (code > 57) onlyDigits = false;
    }
  }
  return labels > 1 && !onlyDigits;
}
