import { matchHeader } from '../header-match.js';

/** The separators that spreadsheets write, the likelier first. */
const candidates = [',', ';', '\t', '|'] as const;

export interface Dialect {
  delimiter: string;
  /** How many characters of the text the `sep=` line and blank lines before the header take. */
  skip: number;
  /** How many lines they are. */
  skippedLines: number;
}

/**
 * Finds the separator of a file from its beginning, which reaches to the end of the header's first
 * line at least. A first line `sep=;`, as Excel writes and reads it, decides. Else it is the one
 * that splits the header into the most recognized columns, then into the most cells; a comma when
 * there is only one column.
 */
export function detectDialect(text: string): Dialect {
  const sep = /^\s*"?sep=([^"\w\s]|\t)"?[,;\t|]*(?:\r\n|\r|\n|$)/i.exec(text);
  if (sep?.[1] !== undefined) {
    return { delimiter: sep[1], skip: sep[0].length, skippedLines: countLines(sep[0]) };
  }
  const line = /^\s*([^\r\n]*)/.exec(text)?.[1] ?? '';
  let best = { delimiter: ',', recognized: 0, cells: 1 };
  for (const delimiter of candidates) {
    const cells = splitOutsideQuotes(line, delimiter);
    const recognized = matchHeader(cells).recognized.length;
    if (
      recognized > best.recognized ||
      (recognized === best.recognized && cells.length > best.cells)
    ) {
      best = { delimiter, recognized, cells: cells.length };
    }
  }
  return { delimiter: best.delimiter, skip: 0, skippedLines: 0 };
}

/** Whether the text reaches beyond its first line that is not blank, so that its dialect can be told. */
export function hasFirstLine(text: string): boolean {
  return /\S[^\r\n]*[\r\n][^]/.test(text);
}

/** The cells of a line as far as it can be told from it alone; without any quotes. */
export function splitOutsideQuotes(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let begin = 0;
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) {
      cells.push(line.slice(begin, i));
      begin = i + 1;
    }
  }
  cells.push(line.slice(begin));
  return cells.map((cell) => cell.replaceAll('"', ''));
}

function countLines(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
