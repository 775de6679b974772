import { words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';
import type { FoundTable } from '../header-line.js';
import type { Workbook } from './workbook.js';

/** The sheet that is read, and the table in it; without one where the sheet is blank. */
export interface ChosenSheet {
  index: number;
  table: FoundTable | undefined;
}

const order = ['name', 'keys', 'shape'] as const;

/**
 * Chooses the sheet with that name; else the first with a header that names the key column, else
 * the first with a column of keys, else the first with any rows. Hidden sheets come last.
 * Throws FileError `import.unreadable` for a name that no sheet has.
 */
export async function chooseSheet(
  workbook: Workbook,
  name: string | undefined,
): Promise<ChosenSheet> {
  const { sheets } = workbook;
  if (name !== undefined) {
    const index = sheets.findIndex((sheet) => sheet.name === name);
    if (index < 0) throw unknownSheet(name, workbook);
    return { index, table: await workbook.find(index) };
  }
  const places = [...sheets.keys()];
  for (const hidden of [false, true]) {
    const best = await bestOf(
      workbook,
      places.filter((place) => sheets[place]?.hidden === hidden),
    );
    if (best !== undefined) return best;
  }
  throw new FileError('import.no_rows', words('workbook.no_sheets'));
}

async function bestOf(
  workbook: Workbook,
  places: readonly number[],
): Promise<ChosenSheet | undefined> {
  let best: (ChosenSheet & { rank: number }) | undefined;
  for (const index of places) {
    const table = await workbook.find(index);
    if (table === undefined) continue;
    const rank = order.indexOf(table.by);
    if (rank === 0) return { index, table };
    if (best === undefined || rank < best.rank) best = { index, table, rank };
  }
  return best;
}

/**
 * The names of the sheets that can be chosen and have rows: that which was read, and others. A sheet
 * that cannot be read is none of them.
 * @param read the place of the sheet that was read.
 */
export async function sheetsWithRows(workbook: Workbook, read: number): Promise<string[]> {
  const names = new Set<string>();
  for (const [index, { name }] of workbook.sheets.entries()) {
    // Of several with the same name only the first can be chosen.
    if (names.has(name)) continue;
    if (index === read || (await hasRows(workbook, index))) names.add(name);
  }
  return [...names];
}

async function hasRows(workbook: Workbook, index: number): Promise<boolean> {
  try {
    return (await workbook.find(index))?.hasRows === true;
  } catch (thrown) {
    if (thrown instanceof FileError) return false;
    throw thrown;
  }
}

/** The number of sheets that a refusal lists. */
const listed = 20;

function unknownSheet(sheet: string, { sheets }: Workbook): FileError {
  const names = sheets.map(({ name }) => name);
  const told = names.length > listed ? [...names.slice(0, listed), '…'] : names;
  const message = words('workbook.no_sheet', { sheet, sheets: told });
  return new FileError('import.unreadable', message, undefined, 'sheet');
}
