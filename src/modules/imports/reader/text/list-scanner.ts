import type { ScannedRow } from './row-scanner.js';

/** An item is cut here: it is no address any more. */
const maxItemLength = 1 << 16;

/**
 * Splits a list that comes in pieces into items, each a row: a key, and behind it the name that
 * stands before the key in angle brackets. An item ends at a separator outside quotes and angle
 * brackets, and at every line break.
 */
export class ListScanner {
  private text = '';
  /** The place where the item begins. */
  private at = 0;
  /** The place up to which the text has been looked at. */
  private looked = 0;
  private quoted = false;
  private bracketed = false;
  private afterReturn = false;
  private ended = false;
  private pushed = 0;

  /** @param separators the signs between items; none where each line is one. */
  constructor(
    private readonly separators: string,
    private line: number,
  ) {}

  get position(): number {
    return this.pushed - (this.text.length - this.at);
  }

  push(text: string): void {
    this.pushed += text.length;
    this.text = this.text.slice(this.at) + text;
    this.looked -= this.at;
    this.at = 0;
  }

  end(): void {
    this.ended = true;
  }

  next(): ScannedRow | undefined {
    for (;;) {
      const row = this.scan();
      if (row === undefined || row.cells[0] !== '') return row;
    }
  }

  /** The next item, which may be blank. */
  private scan(): ScannedRow | undefined {
    for (; this.looked < this.text.length; this.looked++) {
      const sign = this.text.charAt(this.looked);
      const isSecondHalf = sign === '\n' && this.afterReturn;
      this.afterReturn = sign === '\r';
      if (isSecondHalf) continue;
      const isBreak = sign === '\n' || sign === '\r';
      if (isBreak || this.isEnd(sign)) return this.take(1, isBreak);
      if (this.looked - this.at >= maxItemLength) return this.take(0, false);
    }
    return this.ended && this.at < this.text.length ? this.take(0, false) : undefined;
  }

  private isEnd(sign: string): boolean {
    if (sign === '"' && !this.bracketed) this.quoted = !this.quoted;
    else if (sign === '<' && !this.quoted) this.bracketed = true;
    else if (sign === '>') this.bracketed = false;
    return !this.quoted && !this.bracketed && this.separators.includes(sign);
  }

  private take(behind: number, isBreak: boolean): ScannedRow {
    const item = this.text.slice(this.at, this.looked).trim();
    const row = { line: this.line, cells: splitItem(item) };
    this.looked += behind;
    this.at = this.looked;
    this.quoted = false;
    this.bracketed = false;
    if (isBreak) this.line++;
    return row;
  }
}

/** The key in an item, and the name before it; an item of another form as a whole. */
function splitItem(item: string): string[] {
  const end = item.endsWith('>') ? item.lastIndexOf('<') : -1;
  if (end < 0) return [item];
  const key = item.slice(end + 1, -1).trim();
  const name = withoutQuotes(item.slice(0, end).trim());
  // Some mail programs write the address for a name that they do not know.
  return name === '' || name.toLowerCase() === key.toLowerCase() ? [key] : [key, name];
}

function withoutQuotes(name: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(name)?.[2];
  return quoted === undefined ? name : quoted.replace(/\\(["\\])/g, '$1').trim();
}
