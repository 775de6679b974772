import { LineScanner } from './line-scanner.js';
import type { ScannedRow } from './row-scanner.js';

/** A field of a record: its name, and what it holds. */
export interface Field {
  name: string;
  value: string;
}

/**
 * In characters: no name of a field is longer, nor a line between records; of a line no more is looked
 * at, and a value goes on no longer. A record has no more fields than the header and these.
 */
const longest = { name: 60, line: 1 << 16, drawn: 300, value: 200_000, surplus: 16 };

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
 * Reads text that comes in pieces into rows, one a record, the first of which is the header. A record
 * ends at a blank line, at one that is drawn, and before a field that it has already; its line is that
 * of its key. A line that is no field is a row of one cell, so that nothing is lost; indented, it goes
 * on with the field above it.
 */
export class RecordScanner {
  private readonly lines: LineScanner;
  private readonly places: Map<string, number>;
  private readonly rows: ScannedRow[] = [];
  private isEnded = false;
  private isBegun = false;
  /** The last line that was read. */
  private line: number;
  private record: string[] | undefined;
  private recordLine = 0;
  /** The place of the field that an indented line goes on with. */
  private last = 0;

  constructor(
    private readonly header: readonly string[],
    private readonly keyName: string,
    private readonly firstLine: number,
  ) {
    this.lines = new LineScanner(firstLine, (line) => [line], false);
    this.line = firstLine - 1;
    this.places = new Map(header.map((name, index) => [name.toLowerCase(), index]));
  }

  /** The number of characters before the next row. */
  get position(): number {
    return this.lines.position;
  }

  push(text: string): void {
    this.lines.push(text);
  }

  end(): void {
    this.isEnded = true;
    this.lines.end();
  }

  next(): ScannedRow | undefined {
    if (!this.isBegun) {
      this.isBegun = true;
      return { line: this.firstLine, cells: [...this.header] };
    }
    while (this.rows.length === 0) {
      const row = this.lines.next();
      if (row === undefined) {
        if (this.isEnded) this.close();
        break;
      }
      const isBehindBlank = row.line > this.line + 1;
      if (isBehindBlank) this.close();
      this.line = row.line;
      this.take(row.cells[0] ?? '');
    }
    return this.rows.shift();
  }

  private take(line: string): void {
    if (isBetweenRecords(line)) {
      this.close();
      return;
    }
    const found = fieldIn(line);
    if (found === undefined) {
      this.takeOther(line);
      return;
    }
    const place = this.placeOf(found.name);
    if (place < this.header.length && this.record?.[place] !== undefined) this.close();
    this.record ??= [];
    if (this.recordLine === 0 || found.name.toLowerCase() === this.keyName.toLowerCase()) {
      this.recordLine = this.line;
    }
    this.record[place] = found.value;
    this.last = place;
  }

  /** Fields that the header does not have stand behind it, some of them: the row has too many cells then. */
  private placeOf(name: string): number {
    const behind = this.header.length;
    const end = Math.min(this.record?.length ?? 0, behind + longest.surplus);
    return this.places.get(name.toLowerCase()) ?? Math.max(behind, end);
  }

  private takeOther(line: string): void {
    if (this.record !== undefined && /^[ \t]{2}/.test(line)) {
      const before = this.record[this.last] ?? '';
      const more = line.trim();
      if (before.length < longest.value) {
        this.record[this.last] = before === '' ? more : `${before} ${more}`;
      }
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
