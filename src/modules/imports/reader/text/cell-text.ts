/** The way in which quotes are written inside a quoted cell. */
export interface Quoting {
  quote: '"' | "'";
  /** Tells whether a backslash may stand before one, instead of a second quote. */
  backslash: boolean;
}

/** The text of a quoted cell, at most `maxLength` characters; `escaped` says that there are quotes in it. */
export function unquote(
  text: string,
  begin: number,
  end: number,
  { escaped, maxLength, quoting }: { escaped: boolean; maxLength: number; quoting: Quoting },
): string {
  if (!escaped) return text.slice(begin, Math.min(end, begin + maxLength));
  const written = text.slice(begin, Math.min(end, begin + 2 * maxLength));
  const { quote, backslash } = quoting;
  const plain = backslash
    ? written.replace(
        /\\(["'\\])|""/g,
        (found, escaped: string | undefined) => escaped ?? found.charAt(0),
      )
    : written.replaceAll(quote + quote, quote);
  return plain.slice(0, maxLength);
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
export function beforeQuotes(
  text: string,
  contentBegin: number,
  place: number,
  quote: string,
): number {
  let i = Math.min(place, text.length);
  while (i > contentBegin && text[i - 1] === quote) i--;
  // Nothing but quotes: they are pairs from the content's beginning on.
  return i > contentBegin ? i : contentBegin + 2 * Math.floor((place - contentBegin) / 2);
}

/** A string that does not keep the text alive of which it was a slice, as V8's slices do. */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
