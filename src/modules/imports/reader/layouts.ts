import { slices } from '../../../common/work/slices.js';
import { tooManyRows } from './file-error.js';
import type { FileTable, TableClues, TableOptions, TableRow } from './table.js';

/** A table in which people are columns has no more rows than this. */
const mostRows = 60;

/**
 * The table as rows of one person each: of a table in which people are columns, or stand side by side
 * with a blank column or numbers between (“Name 1; E-mail 1; Name 2; E-mail 2”), and else as it is.
 */
export async function onePersonARow(
  table: FileTable,
  { clues, maxRows }: TableOptions,
): Promise<FileTable> {
  const header = table.hasHeader ? table.opening.at(-1) : undefined;
  if (header === undefined || !clues.header(header.cells).hasKey) {
    return table.isList ? table : peopleAsRows(table, clues);
  }
  const above = table.opening.at(-2)?.cells ?? [];
  if (above.some((cell) => clues.isOther?.(cell))) return table;
  if (table.delimiter === '|' && isSpread(header.cells)) {
    const cells = header.cells.filter((cell, i) => i === 0 || cell.trim() !== '');
    return withRows(table, { opening: [...table.opening.slice(0, -1), { ...header, cells }] });
  }
  const repeated = blocksOf(header.cells, clues);
  if (repeated === undefined) return table;
  const { line, cells } = partOf(header, repeated, 0);
  const first = { line, cells: cells.map(withoutNumber) };
  const opening = [...table.opening.slice(0, -1), first];
  return withRows(table, { opening }, apart(table.batches, repeated, maxRows));
}

/** Tells whether the cells of a header stand between two bars each, as wikis write them: “||Name||E-mail||”. */
function isSpread(cells: readonly string[]): boolean {
  const isFilled = (at: number): boolean => cells[at]?.trim() !== '';
  return (
    cells.length > 4 &&
    cells.every((_, i) => (i === 0 ? !isFilled(i) : isFilled(i) === (i % 2 === 0)))
  );
}

/** Columns that come again: where each block begins, their number, and the columns that belong to all. */
interface Blocks {
  begins: readonly number[];
  length: number;
  width: number;
}

const number = /\s*\d+\s*(?=\D*$)/;

function withoutNumber(name: string): string {
  return name.replace(number, ' ').trim();
}

/** Finds the columns of a header that come again, the key among them, with a blank column or other numbers between. */
function blocksOf(header: readonly string[], clues: TableClues): Blocks | undefined {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const bare = names.map(withoutNumber);
  const width = header.length;
  for (let begin = 0; begin < width; begin++) {
    const second = bare.indexOf(bare[begin] ?? '', begin + 1);
    if (bare[begin] === '' || second < 0) continue;
    const isNumbered = names[begin] !== bare[begin] && names[begin] !== names[second];
    const isApart = names[second - 1] === '';
    const length = second - begin - (isApart ? 1 : 0);
    const block = header.slice(begin, begin + length).map(withoutNumber);
    const isOfPeople = block.some((cell) => clues.isCalling?.(cell)) && clues.header(block).hasKey;
    if (!isOfPeople || (!isNumbered && !isApart)) continue;
    const step = second - begin;
    const isSame = (from: number): boolean =>
      bare.slice(from, from + length).join('\n') === bare.slice(begin, begin + length).join('\n') &&
      (!isNumbered || names[from] !== names[begin]);
    const begins = [begin];
    for (let at = second; at + length <= width && isSame(at); at += step) begins.push(at);
    if (begins.length > 1) return { begins, length, width };
  }
  return undefined;
}

/** The places of a block's cells in a row, with those that belong to all. */
function placesOf({ begins, length, width }: Blocks, block: number, cells: number): number[] {
  const from = begins[0] ?? 0;
  const end = (begins.at(-1) ?? 0) + length;
  const begin = begins[block] ?? from;
  return [
    ...Array.from({ length: from }, (_, i) => i),
    ...Array.from({ length }, (_, i) => begin + i),
    ...Array.from({ length: Math.max(width, cells) - end }, (_, i) => end + i),
  ];
}

/** A row with the cells of one block, and what is doubtful of them. */
function partOf(row: TableRow, blocks: Blocks, block: number): TableRow {
  const places = placesOf(blocks, block, row.cells.length);
  const doubts = row.doubts?.flatMap(({ index, code }) => {
    const place = places.indexOf(index);
    return place < 0 ? [] : [{ index: place, code }];
  });
  const cells = places.map((place) => row.cells[place] ?? '');
  return { line: row.line, cells, ...(doubts === undefined ? {} : { doubts }) };
}

/** The number of people who are taken apart at a time. */
const peopleAtOnce = 1000;

async function* apart(
  batches: FileTable['batches'],
  blocks: Blocks,
  maxRows: number,
): AsyncGenerator<TableRow[], void, undefined> {
  const isFilled = ({ cells }: TableRow, begin: number): boolean =>
    cells.slice(begin, begin + blocks.length).some((cell) => cell.trim() !== '');
  const partsOf = (row: TableRow): TableRow[] => {
    const filled = blocks.begins.flatMap((begin, i) => (isFilled(row, begin) ? [i] : []));
    if (filled.length === 0 || row.fault !== undefined) return [row];
    return filled.map((i) => partOf(row, blocks, i));
  };
  const atOnce = Math.ceil(peopleAtOnce / blocks.begins.length);
  let count = 0;
  try {
    for await (const rows of batches) {
      for await (const some of slices(rows, atOnce)) {
        const people = some.flatMap(partsOf);
        count += people.length;
        if (count > maxRows) throw tooManyRows(maxRows);
        yield people;
      }
    }
  } finally {
    await batches.return();
  }
}

/** The table with its columns as rows, where the first column names the fields: “E-mail; ada@…; bob@…”. */
async function peopleAsRows(table: FileTable, clues: TableClues): Promise<FileTable> {
  const read: TableRow[][] = [];
  let count = table.opening.length;
  let isWhole = false;
  while (count <= mostRows && !isWhole) {
    const batch = await table.batches.next();
    if (batch.done) isWhole = true;
    else {
      read.push(batch.value);
      count += batch.value.length;
    }
  }
  const rows = [...table.opening, ...read.flat()];
  const turned = isWhole ? turnedAround(rows, clues) : undefined;
  if (turned === undefined) return withRows(table, {}, followedBy(read, table.batches));
  const [header, ...people] = turned;
  const opening = header === undefined ? [] : [header];
  return withRows(table, { opening, hasHeader: true }, followedBy([people], table.batches));
}

async function* followedBy(
  read: readonly TableRow[][],
  batches: FileTable['batches'],
): AsyncGenerator<TableRow[], void, undefined> {
  try {
    yield* read;
    yield* batches;
  } finally {
    await batches.return();
  }
}

function turnedAround(rows: readonly TableRow[], clues: TableClues): TableRow[] | undefined {
  const names = rows.map(({ cells }) => cells[0] ?? '');
  const key = rows.find(({ cells: [name = '', ...others] }) => {
    const filled = others.filter((cell) => cell.trim() !== '');
    return (
      clues.header([name]).hasKey && filled.length > 1 && filled.every((cell) => clues.isKey(cell))
    );
  });
  if (key === undefined || clues.header(names).recognized < 2) return undefined;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, i): TableRow => {
    const doubts = rows.flatMap((row, place) =>
      (row.doubts ?? []).flatMap(({ index, code }) =>
        index === i ? [{ index: place, code }] : [],
      ),
    );
    const cells = rows.map((row) => row.cells[i] ?? '');
    const line = i === 0 ? (rows[0]?.line ?? 1) : key.line;
    return { line, cells, ...(doubts.length > 0 ? { doubts } : {}) };
  });
  return columns.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** A table with other rows; what is known at the end only is asked of the table itself. */
function withRows(
  table: FileTable,
  changed: Partial<Pick<FileTable, 'opening' | 'hasHeader'>>,
  batches: FileTable['batches'] = table.batches,
): FileTable {
  return {
    source: table.source,
    delimiter: table.delimiter,
    get encoding() {
      return table.encoding;
    },
    sheets: table.sheets,
    sheet: table.sheet,
    opening: changed.opening ?? table.opening,
    hasHeader: changed.hasHeader ?? table.hasHeader,
    isList: table.isList,
    batches,
    whole: () => table.whole(),
    close: () => table.close(),
  };
}
