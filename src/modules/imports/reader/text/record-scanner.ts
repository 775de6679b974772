import type { ScannedRow } from './row-scanner.js';

/** A field of a record: its name, and what it holds. */
export interface Field {
  name: string;
  value: string;
}

/** In characters: no name of a field is longer, nor a line between records, and of a value no more is kept. */
const longest = { name: 60, line: 1 << 16, drawn: 300 };

const field =
  /^[ \t]*(?<name>\p{L}[^:|=\t]{0,80}?)[ \t]*(?:[:=](?:[ \t]|$)|[ \t]\|(?:[ \t]|$))(?<value>.*)$/u;
/** A line that databases draw between records: `*** 1. row ***`, `-[ RECORD 1 ]---`. */
const between = /^\s*(?:[-=_*+]{3,}\s*$|\*{3,}.*\*{3,}\s*$|-\[ [^\]]{1,40} \][-+]*\s*$)/;

/** The field on a line; undefined for other lines. */
export function fieldIn(line: string): Field | undefined {
  const found = field.exec(line.slice(0, longest.line))?.groups;
  if (found === undefined) return undefined;
  const { name = '', value = '' } = found;
  return name.length > longest.name ? undefined : { name, value: value.trim() };
}

/** Tells whether a line is drawn between two records. */
export function isBetweenRecords(line: string): boolean {
  return line.length <= longest.drawn && between.test(line);
}

/**
 * Reads records that come in pieces into rows, the first of which is the header. A record ends at a blank line, at one that
 * is drawn, and before a field that it has already; its line is that of its key. A line that is no field is a
 * row of one cell, so that nothing is lost; indented, it goes on with the field above it.
 */
export class RecordScanner {
  private text = '';
  private at = 0;
  private ended = false;
  private pushed = 0;
  private isBegun = false;
  private readonly places: Map<string, number>;
  private readonly rows: ScannedRow[] = [];
  private record: string[] | undefined;
  private recordLine = 0;
  private last = 0;

  constructor(
    private readonly header: readonly string[],
    private readonly keyName: string,
    private line: number,
  ) {
    this.places = new Map(header.map((name, index) => [name.toLowerCase(), index]));
  }

  /** The number of characters before the next row. */
  get position(): number {
    return this.pushed - (this.text.length - this.at);
  }

  push(text: string): void {
    this.pushed += text.length;
    this.text = this.text.slice(this.at) + text;
    this.at = 0;
  }

  end(): void {
    this.ended = true;
  }

  next(): ScannedRow | undefined {
    if (!this.isBegun) {
      this.isBegun = true;
      return { line: this.line, cells: [...this.header] };
    }
    while (this.rows.length === 0) {
      const line = this.nextLine();
      if (line === undefined) {
        if (this.ended) this.close();
        break;
      }
      this.take(line);
      this.line++;
    }
    return this.rows.shift();
  }

  private nextLine(): string | undefined {
    const { text, at, ended } = this;
    const found = text.slice(at).search(/[\r\n]/);
    if (found < 0) {
      if (!ended || at >= text.length) return undefined;
      this.at = text.length;
      return text.slice(at);
    }
    const end = at + found;
    const isReturn = text.charAt(end) === '\r';
    if (isReturn && end + 1 >= text.length && !ended) return undefined;
    this.at = end + (isReturn && text.charAt(end + 1) === '\n' ? 2 : 1);
    return text.slice(at, end);
  }

  private take(line: string): void {
    if (line.trim() === '' || isBetweenRecords(line)) {
      this.close();
      return;
    }
    const found = fieldIn(line);
    if (found === undefined) {
      this.takeOther(line);
      return;
    }
    const place = this.placeOf(found.name);
    if (this.record?.[place] !== undefined) this.close();
    this.record ??= [];
    if (this.recordLine === 0 || found.name.toLowerCase() === this.keyName.toLowerCase()) {
      this.recordLine = this.line;
    }
    this.record[place] = found.value;
    this.last = place;
  }

  /** A field that the header does not have stands behind it: the row has too many cells then. */
  private placeOf(name: string): number {
    const key = name.toLowerCase();
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return place;
  }

  private takeOther(line: string): void {
    if (this.record !== undefined && /^[ \t]{2}/.test(line)) {
      const before = this.record[this.last] ?? '';
      this.record[this.last] = `${before} ${line.trim()}`.trim();
      return;
    }
    this.close();
    this.rows.push({ line: this.line, cells: [line.trim()] });
  }

  private close(): void {
    if (this.record === undefined) return;
    const cells = Array.from(this.record, (cell: string | undefined) => cell ?? '');
    this.rows.push({ line: this.recordLine, cells });
    this.record = undefined;
    this.recordLine = 0;
  }
}
