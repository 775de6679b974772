import { isOfSomebodyElse, wordsOf } from './column-names.js';

/** A line of a table, or a row of a sheet. */
interface HeaderLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The number of words that a heading above columns has at most: what is longer is a title. */
const longestHeading = 3;
/** The words by which a title speaks of several, and no heading of whose columns stand below. */
const joining = /[&+]|\s(?:and|und|et|e|y|en|i|a)\s/iu;

/**
 * The names of a header's columns, with what the line right above it says: where a heading there speaks
 * of somebody else (“Mother” above “Name” and “E-mail”), the names below it say so too, and
 * a blank name is the one above it, as of cells that were joined.
 * @param opening the first lines, up to the header.
 */
export function headerOf(opening: readonly HeaderLine[]): string[] {
  const [above, own] = opening.slice(-2);
  if (own === undefined) return [...(above?.cells ?? [])];
  const isAdjacent = above !== undefined && above.line + breaksIn(above) + 1 === own.line;
  if (!isAdjacent || above.cells.filter(isFilled).length < 2) return [...own.cells];
  const width = Math.max(own.cells.length, above.cells.length);
  let heading = '';
  return Array.from({ length: width }, (_, i) => {
    const [upper = '', name = ''] = [above.cells[i], own.cells[i]];
    if (isFilled(upper)) heading = isOfOther(upper) ? upper.trim() : '';
    if (!isFilled(name)) return upper;
    return heading === '' ? name : `${heading}: ${name}`;
  });
}

function isOfOther(text: string): boolean {
  return (
    !/\d{2}/.test(text) &&
    !joining.test(text) &&
    wordsOf(text).length <= longestHeading &&
    isOfSomebodyElse(text)
  );
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function breaksIn({ cells }: HeaderLine): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
