import { fold } from '../../common/fold.js';
import { normalForm } from '../../common/normal-form.js';
import { unreadable } from '../../common/readable.js';

export const groupNameMaxLength = 100;

export type ParsedGroupName =
  { ok: true; name: string; key: string } | { ok: false; fault: string };

/**
 * A group's name, trimmed and in NFC, with the key by which it is compared; or a sentence on what
 * is wrong with it. It cannot hold `|`, which separates the groups of a cell.
 */
export function parseGroupName(text: string): ParsedGroupName {
  const name = normalForm('NFC', text.trim(), groupNameMaxLength);
  if (name === undefined) return tooLong;
  const key = fold(name);
  if (key === '') return { ok: false, fault: 'Give the group a name.' };
  if (unreadable.test(name) || name.includes('|')) {
    return { ok: false, fault: 'A name cannot hold line breaks, control characters or "|".' };
  }
  // Folding can make a text longer; the column of the key takes twice the name's length.
  return name.length > groupNameMaxLength || key.length > 2 * groupNameMaxLength
    ? tooLong
    : { ok: true, name, key };
}

const tooLong: ParsedGroupName = {
  ok: false,
  fault: `A name has at most ${groupNameMaxLength} characters.`,
};
