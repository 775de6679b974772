import { SaxesParser } from 'saxes';
import { words } from '../../../../words/words.js';
import { FileError } from '../file-error.js';
import { damaged, tooMuch } from './limits.js';
import { PartDecoder } from './part-decoder.js';

/** The attributes of an element, by the names that they have in the file. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A reader of elements, which are named as in the file. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** The number of elements that may stand in one another. */
const maxDepth = 256;
/** The number of characters that a text or a tag may have, and what stands before it. */
const maxLength = 4 << 20;

/**
 * Reads a part of XML as it comes. Document types are refused, and entities with them; memory stays
 * constant whatever the part holds.
 * Throws FileError `import.unreadable` for what is not well-formed.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly decoder = new PartDecoder();
  private depth = 0;
  private sinceEvent = 0;

  // With seven listeners the parser's object becomes a dictionary, and it reads five times as slowly.
  constructor(handler: XmlHandler) {
    const { parser } = this;
    const onText = (text: string): void => {
      this.sinceEvent = 0;
      handler.text(text);
    };
    parser.on('opentag', ({ name, attributes }) => {
      this.sinceEvent = 0;
      if (++this.depth > maxDepth) throw tooMuch();
      handler.open(name, attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.sinceEvent = 0;
      this.depth--;
      handler.close(name);
    });
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('doctype', () => {
      throw new FileError('import.unreadable', words('workbook.doctype'));
    });
  }

  write(bytes: Buffer): void {
    this.push(this.decoder.write(bytes));
  }

  end(): void {
    this.push(this.decoder.end());
    this.parse(null);
  }

  private push(text: string): void {
    this.sinceEvent += text.length;
    this.parse(text);
    if (this.sinceEvent > maxLength) throw tooMuch();
  }

  private parse(text: string | null): void {
    try {
      this.parser.write(text);
    } catch (error) {
      // The parser throws plain errors; others are of the handler.
      throw Object.getPrototypeOf(error) === Error.prototype ? damaged() : error;
    }
  }
}

/** Reads a whole part; the handler is told of nothing where there is none. */
export async function readXml(part: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  let reader: XmlReader | undefined;
  for await (const bytes of part) {
    reader ??= new XmlReader(handler);
    reader.write(bytes);
  }
  reader?.end();
}

/** A name without the prefix that a file chose for its namespace. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** A reader of elements that looks at their beginnings alone. */
export function onOpen(open: (name: string, attributes: Attributes) => void): XmlHandler {
  return { open, text: () => undefined, close: () => undefined };
}
