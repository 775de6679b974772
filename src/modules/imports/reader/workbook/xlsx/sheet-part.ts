import { isoDate } from '../numbers/serial-date.js';
import { RowCells } from '../row-cells.js';
import type { SheetRow } from '../workbook.js';
import { type Attributes, localName, type XmlHandler } from '../xml-reader.js';
import type { CellFormats } from './cell-formats.js';
import { columnOf, lineOf } from './cell-place.js';
import { unescaped } from './escaped-text.js';
import { RichText } from './rich-text.js';
import type { SharedStrings } from './shared-strings.js';

/** Longer values are cut off here, as {@link RowCells} keeps no more. */
const maxValue = 200_001;

/** The texts and formats that the cells of all sheets of a workbook refer to. */
export interface CellSources {
  strings: SharedStrings;
  formats: CellFormats;
}

/**
 * Reads the rows of a sheet: cells as they are shown, formulas by the value that was last
 * calculated. Rows and cells that do not say where they stand follow those before them.
 */
export class SheetPart implements XmlHandler {
  private rows: SheetRow[] = [];
  private isInData = false;
  private line = 0;
  private isHidden = false;
  private readonly cells = new RowCells();

  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private value = '';
  private isValue = false;
  private readonly inline = new RichText();
  private isInline = false;

  constructor(private readonly sources: CellSources) {}

  /** Gives the rows that have been read and are not blank. */
  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    const element = localName(name);
    if (!this.isInData) {
      this.isInData = element === 'sheetData';
    } else if (element === 'c') {
      this.beginCell(attributes);
    } else if (element === 'v') {
      this.isValue = true;
    } else if (element === 'row') {
      this.line = attributes.r === undefined ? this.line + 1 : lineOf(attributes.r);
      this.isHidden = attributes.hidden === '1' || attributes.hidden === 'true';
      this.column = -1;
    } else if (element === 'is') {
      this.isInline = true;
    } else if (this.isInline) {
      this.inline.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.isValue) {
      if (this.value.length < maxValue) this.value += text;
    } else if (this.isInline) this.inline.text(text);
  }

  close(name: string): void {
    if (!this.isInData) return;
    const element = localName(name);
    if (element === 'c') {
      this.cells.put(this.column, this.shown());
    } else if (element === 'v') {
      this.isValue = false;
    } else if (element === 'row') {
      this.endRow();
    } else if (element === 'is') {
      this.isInline = false;
      this.value = this.inline.take();
    } else if (element === 'sheetData') {
      this.isInData = false;
    } else if (this.isInline) {
      this.inline.close(name);
    }
  }

  private beginCell({ r, t, s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r, this.line);
    this.type = t;
    this.style = s;
    this.value = '';
  }

  private endRow(): void {
    const cells = this.cells.take();
    if (cells.length === 0) return;
    this.rows.push({ line: this.line, cells, ...(this.isHidden && { isHidden: true }) });
  }

  private shown(): string {
    const { value, type } = this;
    if (value === '') return '';
    switch (type) {
      case 's':
        return this.sources.strings.get(Number(value), this.cells.room);
      case 'str':
      case 'inlineStr':
        return unescaped(value);
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
      case 'e':
        return '';
      case 'd':
        return isoDate(value);
      default:
        return this.sources.formats.of(this.style)(value);
    }
  }
}
