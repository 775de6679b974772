import type { Attributes, XmlHandler } from '../xml-reader.js';

/** Longer texts are cut off here; a cell keeps no more. */
const maxLength = 200_001;
/** Elements in a cell whose text is not shown as the cell's own. */
const besideCell = /^(office:annotation|draw:|table:|text:(ruby-text|note)$|svg:|math:|form:)/;
const spaces = /[\t\n\r ]+/g;

/** Collects the text of a cell, paragraph by paragraph. */
export class Paragraphs implements XmlHandler {
  private collected = '';
  private paragraphs = 0;
  private isText = false;
  private beside = 0;

  /** True inside of an element whose text is not the cell's own. */
  get isBeside(): boolean {
    return this.beside > 0;
  }

  open(name: string, attributes: Attributes): void {
    if (this.beside > 0 || besideCell.test(name)) this.beside++;
    else if (name === 'text:p' || name === 'text:h') {
      if (this.paragraphs++ > 0) this.add('\n');
      this.isText = true;
    } else if (name === 'text:s') this.add(' '.repeat(countOf(attributes['text:c'], maxLength)));
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  text(text: string): void {
    // Spaces are told by elements; line breaks and further ones lay the file out.
    if (this.isText && this.beside === 0) this.add(text.replace(spaces, ' '));
  }

  close(name: string): void {
    if (this.beside > 0) this.beside--;
    else if (name === 'text:p' || name === 'text:h') this.isText = false;
  }

  /** Gives the text, and begins the next one. */
  take(): string {
    const { collected } = this;
    this.collected = '';
    this.paragraphs = 0;
    return collected;
  }

  private add(text: string): void {
    if (this.collected.length < maxLength) this.collected += text;
  }
}

/** A count that an attribute gives, at most `max`; 1 where it gives none. */
export function countOf(written: string | undefined, max: number): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, max) : 1;
}
