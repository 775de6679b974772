import { isBlank } from './cell-text.js';
import type { ScannedRow } from './row-scanner.js';

/** A line may have this many characters; what is beyond is dropped. */
const maxLineLength = 1 << 20;

const LF = 10;
const CR = 13;
const BACKSLASH = 92;

/** Splits text that comes in pieces into rows of one line each. */
export class LineScanner {
  private text = '';
  private at = 0;
  /** The place up to which the text has been looked at. */
  private looked = 0;
  private ended = false;
  private pushed = 0;

  constructor(
    private line: number,
    private readonly split: (line: string) => string[],
    /** Tells whether a line goes on behind a line break with a backslash before it. */
    private readonly backslash: boolean,
  ) {}

  /** The number of characters before the next row. */
  get position(): number {
    return this.pushed - (this.text.length - this.at);
  }

  push(text: string): void {
    this.pushed += text.length;
    this.text = this.text.slice(this.at) + text;
    this.looked -= this.at;
    this.at = 0;
    if (this.text.length > 2 * maxLineLength && this.looked > 2 * maxLineLength - 1) {
      // A line without an end: only its beginning is kept.
      this.text = this.text.slice(0, maxLineLength) + this.text.slice(this.looked);
      this.looked = maxLineLength;
    }
  }

  end(): void {
    this.ended = true;
  }

  /** The next row that is not blank, or undefined when more text is needed (or none is left). */
  next(): ScannedRow | undefined {
    for (;;) {
      const row = this.scan();
      if (row === undefined || !isBlank(row.cells)) return row;
    }
  }

  private scan(): ScannedRow | undefined {
    const { text, ended } = this;
    if (this.at >= text.length) return undefined;
    let breaks = 1;
    let i = Math.max(this.looked, this.at);
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === BACKSLASH && this.backslash) {
        if (i + 1 >= text.length && !ended) return this.waitAt(i);
        const next = text.charCodeAt(i + 1);
        // The line break is counted once the line is whole.
        if (next === CR && i + 2 >= text.length && !ended) return this.waitAt(i);
        i += next === CR && text.charCodeAt(i + 2) === LF ? 2 : 1;
        continue;
      }
      if (code === LF || code === CR) break;
    }
    if (i >= text.length && !ended) return this.waitAt(text.length);
    if (text.charCodeAt(i) === CR && i + 1 >= text.length && !ended) return this.waitAt(i);
    const line = text.slice(this.at, Math.min(i, this.at + maxLineLength));
    if (this.backslash) breaks += line.match(/\r\n|\r|\n/g)?.length ?? 0;
    const row = { line: this.line, cells: this.split(line) };
    this.line += breaks;
    if (text.charCodeAt(i) === CR && text.charCodeAt(i + 1) === LF) i++;
    this.at = Math.min(i + 1, text.length);
    this.looked = this.at;
    return row;
  }

  /** Waits for more text, to go on at a place. */
  private waitAt(at: number): ScannedRow | undefined {
    this.looked = at;
    return undefined;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

/**
 * Splits a line at tabs without a backslash before them and reads backslashes as databases write
 * them. `\N` stays, and so does a backslash before anything else.
 */
export function splitEscaped(line: string): string[] {
  if (!line.includes('\\')) return line.split('\t');
  const cells: string[] = [];
  for (const [, cell = ''] of line.matchAll(/(?:^|\t)((?:\\[\s\S]|[^\t\\])*\\?)/g)) {
    cells.push(
      cell.replace(/\\([\\ntr0\t]|\r\n|\r|\n)/g, (_, found: string) => escapes[found] ?? found),
    );
  }
  return cells;
}

/** Makes a function that cuts lines at columns that begin at the given places, without the blanks that fill them. */
export function splitAt(begins: readonly number[]): (line: string) => string[] {
  return (line) =>
    begins.map((begin, i) => line.slice(i === 0 ? 0 : begin, begins[i + 1] ?? line.length).trim());
}

/** Splits a line at its spaces outside quotes; in them a backslash stands before a quote, as R writes them. */
export function splitSpaced(line: string): string[] {
  return Array.from(line.matchAll(/"((?:[^"\\]|\\.)*)"|[^ "]+|"/g), ([whole, quoted]) =>
    quoted === undefined ? whole : quoted.replace(/\\(.)/g, '$1'),
  );
}
