import type { Attributes, XmlHandler } from '../xml-reader.js';
import { localName } from '../xml-reader.js';

/** Longer texts are cut off here; a cell keeps no more. */
const maxLength = 200_001;

/** Collects the text of a shared or inline string: its runs joined, without the readings beside them. */
export class RichText implements XmlHandler {
  private isText = false;
  private readings = 0;
  private collected = '';

  open(name: string, _attributes: Attributes): void {
    const element = localName(name);
    if (element === 'rPh') this.readings++;
    else if (element === 't') this.isText = this.readings === 0;
  }

  text(text: string): void {
    if (this.isText && this.collected.length < maxLength) this.collected += text;
  }

  close(name: string): void {
    const element = localName(name);
    if (element === 'rPh') this.readings--;
    else if (element === 't') this.isText = false;
  }

  /** Gives the text, and begins the next one. */
  take(): string {
    const { collected } = this;
    this.collected = '';
    this.readings = 0;
    this.isText = false;
    return collected;
  }
}
