import type { UsherImport } from '../../index.js';
import { counted, few, numeral, print } from './words.js';

/** The lines that are told of those that were left out for one reason. */
const TOLD_LINES = 5;

/** The most characters of a header that stand in the list of columns. */
const HEADER = 32;

/** Prints how a file was read: its kind, its header, what was left out, and its columns. */
export function printUnderstood(read: UsherImport, name: string): void {
  print(`${name}: ${[kindOf(read), ...formOf(read), headerOf(read)].join(', ')}`);
  const others = read.sheets.filter((sheet) => sheet !== read.sheet);
  if (others.length > 0) print(`Sheets that were not read: ${few(others, TOLD_LINES, ', ')}`);
  printLeftOut(read);
  print();
  print('Columns');
  const width = Math.min(HEADER, Math.max(...read.columns.map((one) => headerFor(one).length)));
  const fields = Math.max(...read.columns.map(({ column }) => column?.length ?? 0));
  for (const column of read.columns) {
    const header = shortened(headerFor(column)).padEnd(width);
    const use =
      column.column === null
        ? 'not used'
        : `→ ${column.column.padEnd(fields)}  ${known[column.how ?? 'chosen']}`;
    print(`  ${header}  ${use}`);
  }
}

const known = {
  name: 'by its name',
  content: 'by its values',
  remembered: 'as chosen for an earlier file',
  chosen: 'as chosen',
} as const;

function kindOf({ source }: UsherImport): string {
  if (source === 'xlsx') return 'Excel workbook';
  return source === 'ods' ? 'OpenDocument spreadsheet' : 'text';
}

function formOf({ sheet, encoding, delimiter }: UsherImport): string[] {
  if (sheet !== null) return [`sheet “${sheet}”`];
  return [
    ...(encoding === null ? [] : [encoding]),
    ...(delimiter === null ? [] : [delimiters[delimiter] ?? `separated by “${delimiter}”`]),
  ];
}

const delimiters: Readonly<Record<string, string>> = {
  ',': 'separated by commas',
  ';': 'separated by semicolons',
  '\t': 'separated by tabs',
  '|': 'separated by vertical bars',
  ' ': 'columns of fixed width',
};

function headerOf({ headerLine }: UsherImport): string {
  return headerLine === null ? 'no header' : `header on line ${numeral(headerLine)}`;
}

function printLeftOut({ skippedLines, skippedLineCount }: UsherImport): void {
  if (skippedLines.length === 0) return;
  const byReason = new Map<string, number[]>();
  for (const { line, reason } of skippedLines) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), line]);
  }
  print(`${counted(skippedLineCount, 'line')} left out, as about nobody:`);
  for (const [reason, lines] of byReason) {
    const told = few(lines.map(String), TOLD_LINES, ', ');
    print(`  ${lines.length === 1 ? 'line' : 'lines'} ${told}: ${reasons[reason] ?? reason}`);
  }
  const others = skippedLineCount - skippedLines.length;
  if (others > 0) print(`  and ${counted(others, 'line')} further down`);
}

const reasons: Readonly<Record<string, string>> = {
  before_header: 'before the header',
  comment: 'a comment',
  count: 'a count of rows',
  note: 'a note',
  other_table: 'another table',
  repeated_header: 'the header once more',
  rule: 'a rule',
  total: 'a total',
} satisfies Record<UsherImport['skippedLines'][number]['reason'], string>;

function headerFor({ header, index }: UsherImport['columns'][number]): string {
  const text = header.replace(/\s+/g, ' ').trim();
  return text === '' ? `(column ${index + 1})` : shortened(text);
}

function shortened(text: string): string {
  return text.length > HEADER ? `${text.slice(0, HEADER - 1)}…` : text;
}
