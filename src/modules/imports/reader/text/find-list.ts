import type { TableClues } from '../table.js';
import { ListScanner } from './list-scanner.js';
import type { Dialect } from './dialects.js';

/** The signs that may stand between items, the fewer first: a name before an address may have a comma. */
const separatorsOfLists = ['', ';', ',;'];

/**
 * Finds out if a text is a list of keys, as mail programs write addresses, and of nothing else:
 * `Ada <ada@corp.example>; bob@corp.example`. Lines that all hold as many bare keys are a table, which
 * may have several columns of them, and a lone key on each line is a table as well.
 * @param text the text, or its beginning where it has not `ended`.
 */
export function findList(text: string, ended: boolean, clues: TableClues): Dialect | undefined {
  for (const separators of separatorsOfLists) {
    const found = itemsPerLine(text, { ended, separators }, clues);
    if (found === undefined) continue;
    const isOfMails = found.isNamed || text.includes('<');
    if (!isOfMails && !isList(text, ended, found.counts)) continue;
    return dialectOf(separators);
  }
  return undefined;
}

/**
 * Makes a list of a text that is no table, and has keys all the same: a mail with what is written below its
 * head, or people one below the other under a heading. What has no key is an item too, of nobody.
 */
export function listOfAll(text: string, ended: boolean, clues: TableClues): Dialect | undefined {
  for (const separators of separatorsOfLists) {
    const found = itemsPerLine(text, { ended, separators, isAmongOthers: true }, clues);
    if (found !== undefined) return dialectOf(separators);
  }
  return undefined;
}

function dialectOf(separators: string): Dialect {
  return {
    delimiter: separators.includes(',') ? ',' : ';',
    isList: true,
    scan: (line) => new ListScanner(separators, line),
  };
}

interface Items {
  /** The number of items on each line that has any. */
  counts: number[];
  /** Tells whether a name stands before one of them. */
  isNamed: boolean;
}

/**
 * Counts the items of a list; undefined where one of them holds no key, or more than that.
 * @param isAmongOthers tells whether items without a sign of a key are passed over.
 */
function itemsPerLine(
  text: string,
  {
    ended,
    separators,
    isAmongOthers = false,
  }: { ended: boolean; separators: string; isAmongOthers?: boolean },
  clues: TableClues,
): Items | undefined {
  const scanner = new ListScanner(separators, 1);
  scanner.push(text);
  if (ended) scanner.end();
  const counts = new Map<number, number>();
  let isNamed = false;
  for (let row = scanner.next(); row !== undefined; row = scanner.next()) {
    const [key = '', name = ''] = row.cells;
    if (isAmongOthers && !row.cells.some((cell) => /[@＠]/.test(cell))) continue;
    // “E-mail: ada@corp.example” is a line of a record, whose other lines say the name.
    if (isAmongOthers && clues.nameOf(name) !== undefined) return undefined;
    if (/[\s<>]/.test(key) || !mayBeName(name, separators) || !clues.isKey(key)) return undefined;
    isNamed ||= name !== '';
    counts.set(row.line, (counts.get(row.line) ?? 0) + 1);
  }
  return counts.size === 0 ? undefined : { counts: [...counts.values()], isNamed };
}

/** Tells whether bare keys are a list: several on a line, and not the same number on all. */
function isList(text: string, ended: boolean, counts: readonly number[]): boolean {
  // The last line of a beginning may be cut.
  const whole = ended || counts.length === 1 ? counts : counts.slice(0, -1);
  const [first = 0] = whole;
  if (!whole.some((count) => count > 1)) return false;
  if (whole.length === 1 || whole.some((count) => count !== first)) return true;
  const lines = text.split(/[\r\n]+/).filter((one) => one.trim() !== '');
  const open = lines.slice(0, whole.length).filter((one) => /[,;]\s*$/.test(one));
  // A list goes on behind the separator at the end of a line, and ends without one.
  return open.length > 0 && open.length < whole.length;
}

/**
 * Tells whether a text before a key is a name, and not cells of a row or another key. Behind the comma
 * of “Last, First” is a blank; a sign that separates items stands in a name only by its quotes.
 */
function mayBeName(text: string, separators: string): boolean {
  const isRow = [...';|\t'].some((sign) => text.includes(sign) && !separators.includes(sign));
  return !isRow && !/[@＠]/.test(text) && (separators.includes(',') || !/,\S/.test(text));
}
