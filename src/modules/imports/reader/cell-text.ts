/** The text of a quoted cell, at most `maxLength` characters; `escaped` says that quotes are doubled in it. */
export function unquote(
  text: string,
  begin: number,
  end: number,
  { escaped, maxLength }: { escaped: boolean; maxLength: number },
): string {
  if (!escaped) return text.slice(begin, Math.min(end, begin + maxLength));
  return text
    .slice(begin, Math.min(end, begin + 2 * maxLength))
    .replaceAll('""', '"')
    .slice(0, maxLength);
}

/** True when there is nothing but white space in any of the cells. */
export function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) {
    if (cell !== '' && cell.trim() !== '') return false;
  }
  return true;
}

/**
 * Moves a place where the content of a quoted cell is to be cut back before the quotes there, lest
 * a doubled one be halved.
 */
export function beforeQuotes(text: string, contentBegin: number, place: number): number {
  let i = Math.min(place, text.length);
  while (i > contentBegin && text[i - 1] === '"') i--;
  // Nothing but quotes: they are pairs from the content's beginning on.
  return i > contentBegin ? i : contentBegin + 2 * Math.floor((place - contentBegin) / 2);
}

/** A string that does not keep the text alive of which it was a slice, as V8's slices do. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
