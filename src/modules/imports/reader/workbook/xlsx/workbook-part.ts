import type { Container } from '../container.js';
import { maxSheets, tooMuch } from '../limits.js';
import type { Sheet } from '../workbook.js';
import { type Attributes, localName, onOpen, readXml } from '../xml-reader.js';
import { type Relationship, relationshipsOf } from './relationships.js';

/** A sheet that holds cells, and the part that it is in. */
export interface SheetPart extends Sheet {
  path: string;
}

/** The parts that a workbook is made of. */
export interface WorkbookParts {
  sheets: SheetPart[];
  epoch1904: boolean;
  styles: string;
  sharedStrings: string;
}

const usualPart = 'xl/workbook.xml';

/** Finds the parts of a workbook; sheets of charts and macros, and those whose part is missing, are left out. */
export async function readWorkbookPart(container: Container): Promise<WorkbookParts> {
  const part = await workbookPath(container);
  const related = await relationshipsOf(container, part);
  const pathOf = (type: string, usual: string): string =>
    [...related.values()].find((one) => one.type === type && container.has(one.path))?.path ??
    part.slice(0, part.lastIndexOf('/') + 1) + usual;
  const sheets: SheetPart[] = [];
  let epoch1904 = false;
  await readXml(
    container.read(part),
    onOpen((name, attributes) => {
      const element = localName(name);
      if (element === 'workbookPr') epoch1904 = isTrue(attributes.date1904);
      if (element !== 'sheet') return;
      const path = sheetPath(attributes, related);
      if (path === undefined || !container.has(path)) return;
      const { name: title = '', state = 'visible' } = attributes;
      sheets.push({ name: title, hidden: state !== 'visible', path });
      if (sheets.length > maxSheets) throw tooMuch();
    }),
  );
  return {
    sheets,
    epoch1904,
    styles: pathOf('styles', 'styles.xml'),
    sharedStrings: pathOf('sharedStrings', 'sharedStrings.xml'),
  };
}

async function workbookPath(container: Container): Promise<string> {
  for (const { type, path } of (await relationshipsOf(container, '')).values()) {
    if (type === 'officeDocument' && container.has(path)) return path;
  }
  return usualPart;
}

/** The part of a sheet; the usual one where the workbook has lost its relationships. */
function sheetPath(
  attributes: Attributes,
  related: ReadonlyMap<string, Relationship>,
): string | undefined {
  if (related.size === 0) return `xl/worksheets/sheet${attributes.sheetId}.xml`;
  const id = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? 'id';
  const found = related.get(attributes[id] ?? '');
  return found?.type === 'worksheet' ? found.path : undefined;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
