/** A longer beginning is not waited for: neither blanks nor such a line go on like this. */
const maxLength = 1 << 10;

/** The first line of a file, if it names the separator. */
export interface SepLine {
  delimiter: string;
  /** The number of characters of the text that it takes, with blank lines before it. */
  length: number;
  /** The number of these lines. */
  lines: number;
}

/**
 * Tells whether more text could show if the file begins with a line `sep=;`, as Excel writes and
 * reads it.
 * @param text the file's beginning.
 */
export function mayBeSepLine(text: string): boolean {
  return text.length < maxLength && /^\s*(?:"?(?:s(?:e(?:p(?:=[^\r\n]*\r?)?)?)?)?)?$/i.test(text);
}

/** The line `sep=;` with which the text begins. */
export function readSepLine(text: string): SepLine | undefined {
  const found = /^\s*"?sep=([^"\w\s]|\t)"?[,;\t|]*(?:\r\n|\r|\n|$)/i.exec(text);
  if (found?.[1] === undefined) return undefined;
  const [line, delimiter] = found;
  return { delimiter, length: line.length, lines: line.match(/\r\n|\r|\n/g)?.length ?? 0 };
}
