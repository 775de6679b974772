import { fold } from '../../common/text/fold.js';
import { normalForm } from '../../common/text/normal-form.js';
import { unreadable } from '../../common/text/readable.js';
import { type Words, words } from '../../words/words.js';

export const groupNameMaxLength = 100;

export type ParsedGroupName = { ok: true; name: string; key: string } | { ok: false; fault: Words };

/**
 * A group's name, trimmed and in NFC, with the key by which it is compared; or words on what
 * is wrong with it. It cannot hold `|`, which separates the groups of a cell.
 */
export function parseGroupName(text: string): ParsedGroupName {
  const name = normalForm('NFC', text.trim(), groupNameMaxLength);
  if (name === undefined) return tooLong;
  const key = fold(name);
  if (key === '') return { ok: false, fault: words('group.name_needed') };
  if (unreadable.test(name) || name.includes('|')) {
    return { ok: false, fault: words('group.name_characters') };
  }
  // Folding can make a text longer; the column of the key takes twice the name's length.
  return name.length > groupNameMaxLength || key.length > 2 * groupNameMaxLength
    ? tooLong
    : { ok: true, name, key };
}

const tooLong: ParsedGroupName = {
  ok: false,
  fault: words('group.name_too_long', { max: groupNameMaxLength }),
};
