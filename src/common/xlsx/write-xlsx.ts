import { type PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { packageParts } from './package-parts.js';
import { choicesRows, type ColumnChoices, tableSheet } from './sheet-xml.js';

export interface XlsxOptions {
  /** The name of the sheet. */
  sheet: string;
  /** Choices that a spreadsheet offers in the cells of columns. */
  choices?: readonly ColumnChoices[];
}

/**
 * Rows as a workbook of Excel, made as fast as it is read. All cells are texts, so that no
 * spreadsheet runs one as a formula; texts are cut off at the 32,767 characters that a cell may
 * have. The first row is the header. An error of the rows destroys the stream.
 */
export function writeXlsx(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  { sheet, choices = [] }: XlsxOptions,
): Readable {
  const zip = new ZipFile();
  // It is typed as what old versions of Node had.
  const output = zip.outputStream as PassThrough;
  const table = Readable.from(tableSheet(rows, choices), { objectMode: false });
  for (const [path, text] of packageParts(sheet)) zip.addBuffer(Buffer.from(text), path);
  zip.addReadStream(
    Readable.from(choicesRows(choices), { objectMode: false }),
    'xl/worksheets/sheet2.xml',
  );
  zip.addReadStream(table, 'xl/worksheets/sheet1.xml');
  const fail = (error: Error): void => void output.destroy(error);
  zip.on('error', fail);
  table.on('error', fail);
  output.on('close', () => table.destroy());
  zip.end();
  return output;
}
