import type { FoundTable } from '../../header-line.js';
import type { TableRow } from '../../table.js';
import type { Container } from '../container.js';
import { type FindTable, lookedAt, type Sheet, type SheetRow, type Workbook } from '../workbook.js';
import { readXml, XmlReader } from '../xml-reader.js';
import { ContentPart, type RepeatedRow } from './content-part.js';

const content = 'content.xml';
/** The number of rows that are given at once where one is repeated. */
const batchSize = 1_000;

/**
 * Opens a spreadsheet of OpenDocument. Its sheets stand in one part, so that it is read once to
 * find them and their tables, and once more for the rows of the one that is chosen.
 */
export async function openOds(container: Container, findTable: FindTable): Promise<Workbook> {
  const sheets: Sheet[] = [];
  const tables: (FoundTable | undefined)[] = [];
  let first: TableRow[] = [];
  let isFull = false;
  const endSheet = (): void => {
    if (sheets.length > 0) tables.push(findTable(first));
    first = [];
    isFull = false;
  };
  const part = new ContentPart(
    {
      sheet(sheet) {
        endSheet();
        sheets.push(sheet);
      },
      row({ line, cells, times }) {
        for (let i = 0; i < times && first.length < lookedAt; i++) first.push({ line, cells });
        isFull = first.length >= lookedAt;
      },
    },
    () => !isFull,
  );
  await readXml(container.read(content), part);
  endSheet();
  return {
    source: 'ods',
    sheets,
    find: (index) => Promise.resolve(tables[index]),
    rows: (index) => readSheet(container, index),
  };
}

async function* readSheet(
  container: Container,
  wanted: number,
): AsyncGenerator<SheetRow[], void, undefined> {
  let rows: RepeatedRow[] = [];
  let current = -1;
  const part = new ContentPart(
    {
      sheet: (_, index) => (current = index),
      row: (row) => rows.push(row),
    },
    (index) => index === wanted,
  );
  const xml = new XmlReader(part);
  for await (const bytes of container.read(content)) {
    xml.write(bytes);
    yield* unrolled(rows);
    rows = [];
    if (current > wanted) return;
  }
  xml.end();
}

/** Each row as many times as it stands in its sheet, with cells of its own. */
function* unrolled(rows: readonly RepeatedRow[]): Generator<SheetRow[], void, undefined> {
  let batch: SheetRow[] = [];
  for (const { line, cells, times, isHidden } of rows) {
    for (let i = 0; i < times; i++) {
      const own = i === 0 ? cells : [...cells];
      batch.push({ line: line + i, cells: own, ...(isHidden && { isHidden }) });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  }
  yield batch;
}
