import { ValidateBy } from 'class-validator';
import { saying } from '../problem/saying.js';

const kinds = String.raw`\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\ufffd`;

/**
 * The characters that no name holds, whether of a person, a group, an organization or a file:
 * control characters, line and paragraph separators, characters that turn the direction of text
 * (they reorder what stands around a name), lone surrogates, noncharacters, and U+FFFD, which
 * broken bytes are decoded to.
 */
export const unreadable = new RegExp(`[${kinds}]`, 'u');

const allUnreadable = new RegExp(`[${kinds}]+`, 'gu');

/** The text without what no name holds. */
export function withoutUnreadable(text: string): string {
  return text.replace(allUnreadable, '');
}

/** Refuses a text with what no name holds. */
export function IsReadable(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isReadable',
      validator: { validate: (text) => typeof text === 'string' && !unreadable.test(text) },
    },
    saying('value.unreadable'),
  );
}
