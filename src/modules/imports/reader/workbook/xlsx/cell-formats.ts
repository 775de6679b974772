import type { Container } from '../container.js';
import { builtInFormat } from '../numbers/built-in-formats.js';
import { generalText } from '../numbers/general-number.js';
import { type FormatOptions, type NumberFormat, numberFormat } from '../numbers/number-format.js';
import { localName, readXml, type XmlHandler } from '../xml-reader.js';

/** The number of styles, and of formats, that a workbook may have in Excel; further ones are not read. */
const maxStyles = 65_536;

/** The formats of cells, by the number of their style. */
export class CellFormats {
  private constructor(private readonly formats: readonly NumberFormat[]) {}

  /** Reads the part of styles; without one, every number is General. */
  static async read(
    container: Container,
    path: string,
    options: FormatOptions,
  ): Promise<CellFormats> {
    const part = new StylesPart();
    await readXml(container.read(path), part);
    const made = new Map<string, NumberFormat>();
    const formats = part.formatIds.map((id) => {
      const code = part.codes.get(id) ?? builtInFormat(id);
      const known = made.get(code) ?? numberFormat(code, options);
      made.set(code, known);
      return known;
    });
    return new CellFormats(formats);
  }

  /** The format of a style, which a cell names as it is written in its part. */
  of(style: string | undefined): NumberFormat {
    return (style === undefined ? undefined : this.formats[Number(style)]) ?? generalText;
  }
}

class StylesPart implements XmlHandler {
  readonly codes = new Map<number, string>();
  readonly formatIds: number[] = [];
  private isInCells = false;

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const element = localName(name);
    if (element === 'cellXfs') this.isInCells = true;
    else if (element === 'xf' && this.isInCells && this.formatIds.length < maxStyles) {
      this.formatIds.push(Number(attributes.numFmtId ?? 0));
    } else if (element === 'numFmt' && this.codes.size < maxStyles) {
      this.codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    }
  }

  text(): void {
    // Styles have no text.
  }

  close(name: string): void {
    if (localName(name) === 'cellXfs') this.isInCells = false;
  }
}
