import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type {
  FileTable,
  TableClues,
  TableOptions,
  TableRow,
} from '../../src/modules/imports/reader/table.js';
import { Container } from '../../src/modules/imports/reader/workbook/container.js';
import { openWorkbook } from '../../src/modules/imports/reader/workbook/open-workbook.js';

const names = new Set(['email', 'first name', 'last name', 'role', 'phone']);

/** Clues that know a few names, and addresses. */
export const clues: TableClues = {
  header(cells) {
    const known = cells.map((cell) => cell.trim().toLowerCase()).filter((one) => names.has(one));
    return { recognized: known.length, hasKey: known.includes('email') };
  },
  nameOf: (cell) => (names.has(cell) ? cell : undefined),
  isKey: (cell) => /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(cell),
};

/** Makes a zip container of parts, by their paths. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

/** Reads a part of a container. */
export async function partText(bytes: Buffer, path: string): Promise<string> {
  const container = await Container.open(bytes);
  return (await buffer(container.read(path))).toString();
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface MadeSheet {
  name: string;
  state?: string;
  /** The content of `sheetData`. */
  rows: string;
}

/** The parts of a workbook, so that some can be exchanged or left out. */
export function xlsxParts(
  sheets: readonly MadeSheet[],
  { styles = '', strings = '', properties = '' } = {},
): Record<string, string> {
  const entries = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}" ${state ? `state="${state}"` : ''}/>`,
  );
  const relationships = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${related}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr ${properties}/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
  };
  if (styles) parts['xl/styles.xml'] = `<styleSheet xmlns="${main}">${styles}</styleSheet>`;
  if (strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${main}">${strings}</sst>`;
  sheets.forEach(({ rows }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  });
  return parts;
}

/** A row of texts, without places. */
export const textRow = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;

/** The parts of a spreadsheet of OpenDocument with this content; `tables` is XML. */
export function odsParts(tables: string, styles = ''): Record<string, string> {
  const names = ['office', 'style', 'text', 'table', 'calcext', 'draw'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content ${names.join(' ')}><office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:x"/>',
  };
}

/** Bytes as they come from an upload, in pieces. */
// eslint-disable-next-line @typescript-eslint/require-await
export async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer, void, undefined> {
  for (let i = 0; i < bytes.length; i += 65_536) yield bytes.subarray(i, i + 65_536);
}

/** Opens a workbook of these parts, or of these bytes. */
export async function open(
  workbook: Record<string, string | Buffer> | Buffer,
  options: Partial<TableOptions> = {},
): Promise<FileTable> {
  const bytes = Buffer.isBuffer(workbook) ? workbook : await zipOf(workbook);
  return openWorkbook(piecesOf(bytes), { clues, maxRows: 100_000, ...options });
}

/** Reads a whole workbook: the rows up to the header, and those behind it. */
export async function read(
  workbook: Record<string, string | Buffer> | Buffer,
  options: Partial<TableOptions> = {},
): Promise<{ file: FileTable; rows: TableRow[] }> {
  const file = await open(workbook, options);
  const rows: TableRow[] = [];
  for await (const batch of file.batches) rows.push(...batch);
  return { file, rows };
}
