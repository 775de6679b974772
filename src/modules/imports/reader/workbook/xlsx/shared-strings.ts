import { words } from '../../../../../words/words.js';
import { FileError } from '../../file-error.js';
import type { Container } from '../container.js';
import { damaged, maxSharedStrings, maxSharedText } from '../limits.js';
import { type Attributes, localName, readXml, type XmlHandler } from '../xml-reader.js';
import { unescaped } from './escaped-text.js';
import { RichText } from './rich-text.js';

/** The texts that a workbook's cells name by number, one after another in UTF-8, outside of the heap. */
export class SharedStrings {
  private bytes: Buffer = Buffer.alloc(0);
  /** The place behind each string. */
  private ends = new Uint32Array(0);
  private count = 0;

  /** Reads the part of shared strings; there are none without one. */
  static async read(container: Container, path: string): Promise<SharedStrings> {
    const strings = new SharedStrings();
    await readXml(container.read(path), new StringsPart(strings));
    return strings;
  }

  /** Throws FileError `import.unreadable` for more than is read. */
  add(text: string): void {
    const begin = this.begin(this.count);
    // A character takes at most three bytes for each of its UTF-16 units.
    const needed = begin + 3 * text.length;
    if (needed > this.bytes.length) this.bytes = grown(this.bytes, needed);
    if (this.count === this.ends.length) {
      const ends = new Uint32Array(Math.max(1024, 2 * this.count));
      ends.set(this.ends);
      this.ends = ends;
    }
    this.ends[this.count] = begin + this.bytes.write(text, begin);
    this.count++;
    if (this.begin(this.count) > maxSharedText || this.count > maxSharedStrings) {
      throw new FileError('import.unreadable', words('workbook.too_many_strings'));
    }
  }

  /** A string by its number, at most about `room` characters of it. Throws FileError `import.unreadable` where there is none. */
  get(index: number, room: number): string {
    if (!(index >= 0 && index < this.count)) throw damaged();
    const begin = this.begin(index);
    const end = this.begin(index + 1);
    return this.bytes.toString('utf8', begin, Math.min(end, begin + 3 * room));
  }

  private begin(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }
}

function grown(bytes: Buffer, needed: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.max(1 << 16, 2 * needed));
  bytes.copy(larger);
  return larger;
}

class StringsPart implements XmlHandler {
  private readonly rich = new RichText();

  constructor(private readonly strings: SharedStrings) {}

  open(name: string, attributes: Attributes): void {
    if (localName(name) === 'si') this.rich.take();
    else this.rich.open(name, attributes);
  }

  text(text: string): void {
    this.rich.text(text);
  }

  close(name: string): void {
    if (localName(name) === 'si') this.strings.add(unescaped(this.rich.take()));
    else this.rich.close(name);
  }
}
