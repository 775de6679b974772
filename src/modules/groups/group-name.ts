import { fold } from '../../common/fold.js';

export const groupNameMaxLength = 100;

export type ParsedGroupName =
  { ok: true; name: string; key: string } | { ok: false; fault: string };

/**
 * Control characters, line separators, text-direction overrides and lone surrogates; and `|`, which
 * separates the groups of a CSV cell.
 */
const refused = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd|]/u;

/** A group's name, trimmed and in NFC, with the key by which it is compared; or a sentence on what is wrong with it. */
export function parseGroupName(text: string): ParsedGroupName {
  const name = text.trim().normalize('NFC');
  const key = fold(name);
  if (key === '') return { ok: false, fault: 'Give the group a name.' };
  if (refused.test(name)) {
    return { ok: false, fault: 'A name cannot hold line breaks, control characters or "|".' };
  }
  // Folding can make a text longer; the column of the key takes twice the name's length.
  return name.length > groupNameMaxLength || key.length > 2 * groupNameMaxLength
    ? { ok: false, fault: `A name has at most ${groupNameMaxLength} characters.` }
    : { ok: true, name, key };
}
