import { unreadable } from '../../../common/text/readable.js';

export type ParsedName =
  { ok: true; name: string } | { ok: false; fault: 'too_long' | 'invalid_characters' };

/** In characters (Unicode code points after NFC). */
export const nameMaxLength = 99;

/** Printable ASCII: by far the most names, and none of the rules but the length touches them. */
const plain = /^[ -~]*$/;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A first or last name: trimmed and in NFC, otherwise as typed, any script. A name without one
 * visible character is a blank one, `''`: whether a name may be blank is the caller's rule.
 */
export function parsePersonName(text: string): ParsedName {
  const trimmed = text.trim();
  if (plain.test(trimmed)) {
    return trimmed.length > nameMaxLength
      ? { ok: false, fault: 'too_long' }
      : { ok: true, name: trimmed };
  }
  // NFC makes one code point of four at most, each of them two code units at most: what is longer
  // than this is too long, and need not be looked at whole.
  const name = trimmed.slice(0, (nameMaxLength + 1) * 8).normalize('NFC');
  if (unreadable.test(name)) return { ok: false, fault: 'invalid_characters' };
  if (!visible.test(name)) return { ok: true, name: '' };
  return name.length > nameMaxLength && [...name].length > nameMaxLength
    ? { ok: false, fault: 'too_long' }
    : { ok: true, name };
}
