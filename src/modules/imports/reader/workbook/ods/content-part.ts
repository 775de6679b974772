import { maxColumns, maxSheets, sheetRows, tooMuch } from '../limits.js';
import { RowCells } from '../row-cells.js';
import type { Sheet } from '../workbook.js';
import type { Attributes, XmlHandler } from '../xml-reader.js';
import { cellText } from './cell-text.js';
import { countOf, Paragraphs } from './paragraphs.js';

/** A row that stands so many times in its sheet, one below the other. */
export interface RepeatedRow {
  line: number;
  cells: string[];
  times: number;
  isHidden: boolean;
}

const coveredCell = 'table:covered-table-cell';

/** The places of sheets and rows as they are read. */
export interface ContentListener {
  sheet(sheet: Sheet, index: number): void;
  row(row: RepeatedRow, index: number): void;
}

/**
 * Reads the sheets of a spreadsheet's content, one after another (OpenDocument 1.3, part 3). Only
 * rows of sheets that `isWanted` are told, and only those that are not blank.
 */
export class ContentPart implements XmlHandler {
  private readonly hiddenStyles = new Set<string>();
  private styleName: string | undefined;

  private index = -1;
  private isInSheet = false;
  private line = 1;
  private rowTimes = 1;
  private isHidden = false;
  private readonly cells = new RowCells();
  private column = 0;

  private cell: Attributes | undefined;
  private isCovered = false;
  private readonly paragraphs = new Paragraphs();

  constructor(
    private readonly listener: ContentListener,
    private readonly isWanted: (index: number) => boolean,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.cell !== undefined) this.paragraphs.open(name, attributes);
    else if (this.isInSheet) this.openInSheet(name, attributes);
    else if (name === 'table:table') this.beginSheet(attributes);
    else if (name === 'style:style') this.styleName = attributes['style:name'];
    else if (name === 'style:table-properties' && attributes['table:display'] === 'false') {
      if (this.styleName !== undefined) this.hiddenStyles.add(this.styleName);
    }
  }

  text(text: string): void {
    if (this.cell !== undefined) this.paragraphs.text(text);
  }

  close(name: string): void {
    if (this.cell !== undefined) {
      // A table in a cell has cells too, which are not the sheet's.
      if (isCell(name) && !this.paragraphs.isBeside) this.endCell(this.cell);
      else this.paragraphs.close(name);
    } else if (name === 'table:table') this.isInSheet = false;
    else if (this.isInSheet && name === 'table:table-row') this.endRow();
  }

  private beginSheet(attributes: Attributes): void {
    this.isInSheet = true;
    this.index++;
    this.line = 1;
    if (this.index >= maxSheets) throw tooMuch();
    const hidden = this.hiddenStyles.has(attributes['table:style-name'] ?? '');
    this.listener.sheet({ name: attributes['table:name'] ?? '', hidden }, this.index);
  }

  private openInSheet(name: string, attributes: Attributes): void {
    if (name === 'table:table-row') {
      this.rowTimes = countOf(attributes['table:number-rows-repeated'], sheetRows);
      const { 'table:visibility': visibility = 'visible' } = attributes;
      this.isHidden = visibility !== 'visible';
      this.column = 0;
    } else if (isCell(name)) {
      this.cell = attributes;
      this.isCovered = name === coveredCell;
    }
  }

  private endCell(attributes: Attributes): void {
    const shown = this.paragraphs.take();
    this.cell = undefined;
    const times = countOf(attributes['table:number-columns-repeated'], sheetRows);
    if (!this.isCovered && this.isWanted(this.index)) {
      const text = cellText(attributes, shown);
      // One cell beyond the limit says that there are some.
      for (let i = 0; text !== '' && i < times && this.column + i <= maxColumns; i++) {
        this.cells.put(this.column + i, text);
      }
      if (this.column > maxColumns) this.cells.put(maxColumns, text);
    }
    this.column += times;
  }

  private endRow(): void {
    const cells = this.cells.take();
    if (cells.length > 0) {
      const { line, isHidden, rowTimes: times } = this;
      this.listener.row({ line, cells, times, isHidden }, this.index);
    }
    this.line += this.rowTimes;
  }
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === coveredCell;
}
