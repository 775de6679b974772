import type { ScannedRow } from './row-scanner.js';

/** An item is cut here: it is no address any more. */
const maxItemLength = 1 << 16;

/** The words before the addresses in the head of a mail. */
const recipients =
  /^(?:to|cc|bcc|from|reply-to|an|von|kopie|bcc|à|de|para|cco|da|ccn|copie|cci|aan|van|od|dw|komu|till|från|til|fra)\s?:\s*/iu;
/** The words before what else the head of a mail says. */
const others =
  /^(?:subject|date|sent|attachments?|importance|betreff|datum|gesendet|anlagen?|wichtigkeit|objet|envoyé|oggetto|data|inviato|asunto|fecha|enviado(?: el)?|assunto|onderwerp|verzonden|temat|wysłano|předmět|odesláno|ämne|skickat|emne|sendt)\s?:(?:\s|$)/iu;

/**
 * Splits a list that comes in pieces into items, each a row: a key, and behind it the name that
 * stands before the key in brackets, or beside it. An item ends at a separator outside quotes and angle
 * brackets, and at every line break. In the head of a mail that stands around it, subject and date are left out.
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
  /** Tells whether the item is the first of its line. */
  private isFirst = true;
  /** Tells whether the line is of a mail's head, and has no addresses. */
  private isOther = false;
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
    if (this.isFirst && others.test(item)) this.isOther = true;
    const own = this.isFirst ? item.replace(recipients, '') : item;
    const row = { line: this.line, cells: this.isOther ? [''] : splitItem(own) };
    this.looked += behind;
    this.at = this.looked;
    this.quoted = false;
    this.bracketed = false;
    this.isFirst = isBreak || (this.isFirst && item === '');
    if (isBreak) {
      this.line++;
      this.isOther = false;
    }
    return row;
  }
}

/** The key in an item, and the name beside it; an item of another form as a whole. */
function splitItem(item: string): string[] {
  const found = inBrackets(item, '<', '>') ?? inBrackets(item, '(', ')') ?? besideSpace(item);
  if (found === undefined) return [item];
  const [key, beside] = found;
  const name = withoutQuotes(withoutMarker(beside));
  // Some mail programs write the address for a name that they do not know.
  return name === '' || name.toLowerCase() === key.toLowerCase() ? [key] : [key, name];
}

type KeyAndName = [key: string, name: string];

/** `Ada <ada@corp.example>`, `Ada (ada@corp.example)`. */
function inBrackets(item: string, opening: string, closing: string): KeyAndName | undefined {
  const end = item.endsWith(closing) ? item.lastIndexOf(opening) : -1;
  if (end < 0) return undefined;
  const key = item.slice(end + 1, -1).trim();
  return opening === '<' || key.includes('@') ? [key, item.slice(0, end).trim()] : undefined;
}

/** `Ada Lovelace ada@corp.example`, or the other way round; not with the spaces of a column between. */
function besideSpace(item: string): KeyAndName | undefined {
  const [first, last] = [item.indexOf(' '), item.lastIndexOf(' ')];
  if (first < 0 || item.includes('  ')) return undefined;
  const [one, other] = [item.slice(0, first), item.slice(last + 1)];
  if (other.includes('@')) return named(other, item.slice(0, last));
  return one.includes('@') ? named(one, item.slice(first + 1)) : undefined;
}

/** A name ends with a separator only where it is a cell. */
function named(key: string, name: string): KeyAndName | undefined {
  const bare = name.replace(/\s[-–—:]$|:$/, '');
  return /[,;|]$/.test(bare) ? undefined : [key, bare];
}

/** A name without the number or the dot of its line, or the short name that a mail program knows it by: “1. Ada”, “- Ada”, “alias ada Ada”. */
function withoutMarker(name: string): string {
  return name.replace(/^(?:(?:\d{1,5}[.)]|[-–*•·])(?:\s+|$)|alias\s+\S+\s+(?=\S))/, '');
}

function withoutQuotes(name: string): string {
  if (/^\([^()]+\)$/.test(name)) return name.slice(1, -1).trim();
  const quoted = /^(["'])(.*)\1$/s.exec(name)?.[2];
  return quoted === undefined ? name : quoted.replace(/\\(["\\])/g, '$1').trim();
}
