import { xmlText } from './xml-text.js';

/** About how many characters are given at once. */
const chunk = 1 << 16;
/** The number of rows that a sheet holds. */
const maxRows = 1_048_576;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The styles of cells, by their places in the part of styles. */
const style = { text: 1, heading: 2 } as const;

/** The name of the sheet that holds the choices. */
export const choicesSheet = '_choices';

/** Choices for the cells of a column below the first row; `column` is counted from 0. */
export interface ColumnChoices {
  column: number;
  choices: readonly string[];
}

/** The rows as a sheet of texts, the first of them bold and kept in sight. */
export async function* tableSheet(
  rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  choices: readonly ColumnChoices[],
): AsyncGenerator<string, void, undefined> {
  let text =
    `${declaration}<worksheet ${namespace}><sheetViews><sheetView tabSelected="1" workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    // Cells that people fill in are texts as well: a number would lose its zeros.
    `<cols><col min="1" max="16384" width="22" style="${style.text}" customWidth="1"/></cols><sheetData>`;
  let line = 0;
  for await (const row of rows) {
    if (++line > maxRows) throw new RangeError(`a sheet holds ${maxRows} rows`);
    text += rowXml(row, line, line === 1 ? style.heading : style.text);
    if (text.length < chunk) continue;
    yield text;
    text = '';
  }
  yield `${text}</sheetData>${validations(choices)}</worksheet>`;
}

/** The sheet of choices: a column for each list. */
export function* choicesRows(
  choices: readonly ColumnChoices[],
): Generator<string, void, undefined> {
  yield `${declaration}<worksheet ${namespace}><sheetData>`;
  const longest = Math.max(0, ...choices.map((one) => one.choices.length));
  for (let line = 1; line <= longest; line++) {
    yield rowXml(
      choices.map((one) => one.choices[line - 1] ?? ''),
      line,
      style.text,
    );
  }
  yield '</sheetData></worksheet>';
}

function rowXml(cells: readonly string[], line: number, cellStyle: number): string {
  let text = `<row r="${line}">`;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? '';
    if (cell === '') continue;
    text +=
      `<c r="${columnName(i)}${line}" s="${cellStyle}" t="inlineStr"><is>` +
      `<t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
  }
  return `${text}</row>`;
}

/** Offers the choices without forbidding other words, as a cell may hold several. */
function validations(choices: readonly ColumnChoices[]): string {
  const lists = choices
    .map(({ column, choices: { length } }, i) => ({ column, length, list: columnName(i) }))
    .filter(({ length }) => length > 0)
    .map(({ column, length, list }) => {
      const name = columnName(column);
      return (
        `<dataValidation type="list" allowBlank="1" sqref="${name}2:${name}${maxRows}">` +
        `<formula1>${choicesSheet}!$${list}$1:$${list}$${length}</formula1></dataValidation>`
      );
    });
  if (lists.length === 0) return '';
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The letters of a column, counted from 0. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}
