import type { Placeholder } from './placeholders.js';

/** The placeholders that become a paragraph of their own. */
const alone: readonly Placeholder[] = ['link', 'welcome'];

/** Puts a placeholder into a text in place of what is selected, and says where the cursor is then. */
export function inserted(
  placeholder: Placeholder,
  text: string,
  [start, end]: readonly [number, number],
): { text: string; cursor: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const isAlone = alone.includes(placeholder);
  const lead = isAlone && before !== '' ? '\n'.repeat(2 - breaksAt(before, /\n*$/)) : '';
  const tail = isAlone && after !== '' ? '\n'.repeat(2 - breaksAt(after, /^\n*/)) : '';
  const head = `${before}${lead}{${placeholder}}`;
  return { text: head + tail + after, cursor: head.length };
}

function breaksAt(text: string, place: RegExp): number {
  return Math.min(2, place.exec(text)?.[0].length ?? 0);
}
