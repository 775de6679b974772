import { LineScanner, splitAt, splitEscaped, splitSpaced } from './line-scanner.js';
import { RowScanner, type ScannedRow, type ScanOptions } from './row-scanner.js';
import type { RowShape } from './row-shape.js';
import { WrappedScanner } from './wrapped-scanner.js';

/** Splits text that comes in pieces into rows. */
export interface Scanner {
  /** The number of characters before the next row, or before what is left of it. */
  readonly position: number;
  push(text: string): void;
  end(): void;
  /** The next row that is not blank, or undefined when more text is needed (or none is left). */
  next(): ScannedRow | undefined;
  /** Tells what rows look like, once the header is known. */
  expect?(shape: RowShape): void;
}

/** A way in which rows and cells are written. */
export interface Dialect {
  /** The separator; ' ' for columns of fixed width. */
  delimiter: string;
  quote?: '"' | "'";
  /** Set where the text is a list: its rows are a key each, and perhaps the name that stands before it. */
  isList?: true;
  /** Makes the scanner of a text that begins on a line, counted from 1. */
  scan(line: number): Scanner;
  /** Tells whether a header on a line shows that the dialect is meant; undefined when any does. */
  isMeant?(header: string): boolean;
}

/** The separators that spreadsheets write, the likelier first. */
export const separators = [',', ';', '\t', '|'] as const;

/**
 * The dialects in which a text may be written, by what its beginning shows: any separator with
 * plain quotes always, others where there is a trace of them. Of equals the first is taken.
 * @param delimiter the separator when it is known.
 */
export function dialectsOf(beginning: string, delimiter?: string): Dialect[] {
  const tried =
    delimiter === undefined ? [...separators, ...rareSeparators(beginning)] : [delimiter];
  const dialects: Dialect[] = [];
  if (tried.includes('\t') && isEscaped(beginning)) dialects.push(escaped);
  const add = (options: ScanOptions, isMeant?: Dialect['isMeant']): void => {
    dialects.push(...tried.map((separator) => separated(separator, options, isMeant)));
  };
  if (/^'.*'[^\S\r\n]*$/m.test(beginning))
    add({ quote: "'" }, (header) => /^'.*'\s*$/.test(header));
  if (/^[“„”«»‘‚].*[“”«»‘’][^\S\r\n]*$/m.test(beginning)) {
    add({ bookQuotes: true }, (header) => /^[“„”«»‘‚].*[“”«»‘’]\s*$/.test(header));
  }
  add({});
  if (/[^,;\t|]\\"/.test(beginning)) add({ backslash: true });
  // R's tables: quoted cells with a space between.
  if (delimiter === undefined && /^"[^"\r\n]*"(?: "[^"\r\n]*")+[^\S\r\n]*$/m.test(beginning)) {
    dialects.push(spaced);
  }
  const behind = behindWholeLine(beginning);
  if (behind !== undefined) dialects.push(...tried.map((separator) => wrapped(separator, behind)));
  const begins = fixedColumns(beginning);
  if (delimiter === undefined && begins !== undefined) dialects.push(fixed(begins));
  return dialects;
}

/** The separators that a few systems write, and databases that draw their tables. */
const rare = ['^', '~', '│', '¦', '§'];

/** The rare separators that stand twice on each of the first lines. */
function rareSeparators(text: string): string[] {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !drawn.test(line))
    .slice(0, 4);
  const isTwiceOn = (line: string, sign: string): boolean =>
    line.indexOf(sign) !== line.lastIndexOf(sign);
  return rare.filter((sign) => lines.length > 1 && lines.every((line) => isTwiceOn(line, sign)));
}

/** A line that is drawn between rows. */
const drawn = /^[\s─━═┌┬┐├┼┤└┴┘╞╪╡╔╦╗╠╬╣╚╩╝╭╮╰╯+-]+$/u;

/** The characters behind the first line that is in quotes as a whole: a separator, or nothing. */
function behindWholeLine(text: string): string | undefined {
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (!line.startsWith('"')) continue;
    const close = line.lastIndexOf('"');
    if (close > 0 && !/[^,;\t| ]/.test(line.slice(close + 1))) return line.charAt(close + 1).trim();
  }
  return undefined;
}

function separated(delimiter: string, options: ScanOptions, isMeant: Dialect['isMeant']): Dialect {
  return {
    delimiter,
    quote: options.quote ?? '"',
    scan: (line) => new RowScanner(delimiter, line, options),
    ...(isMeant === undefined ? {} : { isMeant }),
  };
}

/** @param behind what stands behind the quotes of a line: the separator by which it was written again. */
function wrapped(delimiter: string, behind: string): Dialect {
  const other = delimiter === ';' ? '\t' : ';';
  const outer = behind === '' || behind === delimiter ? other : behind;
  return { delimiter, scan: (line) => new WrappedScanner(delimiter, outer, line) };
}

const escaped: Dialect = {
  delimiter: '\t',
  scan: (line) => new LineScanner(line, splitEscaped, true),
};

const spaced: Dialect = {
  delimiter: ' ',
  scan: (line) => new LineScanner(line, splitSpaced, false),
};

function fixed(begins: readonly number[]): Dialect {
  return { delimiter: ' ', scan: (line) => new LineScanner(line, splitAt(begins), false) };
}

/**
 * Tells whether a text has tabs, no quoted cells, and backslashes as databases write them: `\N` as a
 * whole cell, one before a tab or a line break, or a doubled one inside a cell, and none that
 * would have no meaning. The path of a file has single ones, and a server's begins with two.
 */
function isEscaped(text: string): boolean {
  if (!text.includes('\\') || /(?:^|\t)"[^\t\r\n]*"(?:\t|\r|\n|$)/.test(text)) return false;
  if (/\\(?![\\ntr0N\t\r\n'"Zb]|$)/.test(text.replaceAll('\\\\', '  '))) return false;
  return (
    /(?:^|[\t\r\n])\\N(?:[\t\r\n]|$)/.test(text) ||
    /[^\\](?:\\\\)*\\[\t\r\n]/.test(text) ||
    /[^\t\r\n\\]\\\\[^\\]/.test(text)
  );
}

/**
 * The places where columns of fixed width begin: those of the dashes in a rule below the header, or
 * of the header's words, where two blanks or more are between them and a blank is before
 * each of these places on all lines that follow.
 */
function fixedColumns(text: string): number[] | undefined {
  const lines = text.split(/\r\n|\r|\n/).slice(0, 100);
  const rule = lines.find((line) => /^\s*-+(?: +-+)+\s*$/.test(line));
  if (rule !== undefined) return beginsOf(rule, /-+/g);
  const filled = lines.filter((line) => line.trim() !== '').slice(0, -1);
  // Titles may stand above the header.
  for (let at = 0; at < Math.min(titles, filled.length - 1); at++) {
    const header = filled[at] ?? '';
    if (!/\S {2,}\S/.test(header)) continue;
    const begins = beginsOf(header, /\S+(?: \S+)*/g);
    const fits = filled
      .slice(at)
      .every((line) =>
        begins.every((begin) => begin === 0 || [' ', ''].includes(line.charAt(begin - 1))),
      );
    if (begins.length > 1 && fits) return begins;
  }
  return undefined;
}

/** The number of lines among which the header of columns of fixed width is looked for. */
const titles = 10;

function beginsOf(line: string, column: RegExp): number[] {
  return [...line.matchAll(column)].map(({ index }) => index);
}
