import type { Container } from '../container.js';
import { firstRows } from '../first-rows.js';
import type { FindTable, SheetRow, Workbook } from '../workbook.js';
import { XmlReader } from '../xml-reader.js';
import { CellFormats } from './cell-formats.js';
import { SharedStrings } from './shared-strings.js';
import { type CellSources, SheetPart } from './sheet-part.js';
import { readWorkbookPart } from './workbook-part.js';

/** Opens a workbook of Excel (ECMA-376, in its transitional and strict forms). */
export async function openXlsx(container: Container, findTable: FindTable): Promise<Workbook> {
  const { sheets, epoch1904, ...paths } = await readWorkbookPart(container);
  const sources: CellSources = {
    strings: await SharedStrings.read(container, paths.sharedStrings),
    formats: await CellFormats.read(container, paths.styles, { epoch1904 }),
  };
  const rows = (index: number): AsyncGenerator<SheetRow[], void, undefined> =>
    readSheet(container, sheets[index]?.path ?? '', sources);
  return {
    source: 'xlsx',
    sheets,
    find: async (index) => findTable(await firstRows(rows(index))),
    rows,
  };
}

async function* readSheet(
  container: Container,
  path: string,
  sources: CellSources,
): AsyncGenerator<SheetRow[], void, undefined> {
  const sheet = new SheetPart(sources);
  const xml = new XmlReader(sheet);
  for await (const bytes of container.read(path)) {
    xml.write(bytes);
    yield sheet.take();
  }
  xml.end();
}
