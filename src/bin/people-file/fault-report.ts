import type { ToldFaultGroup, UsherImport } from '../../index.js';
import { counted, few, numeral, print } from './words.js';

/** The groups that are printed at most of faults, and of warnings. */
const MOST = 20;

/** The values that are printed at most of one fault. */
const VALUES = 5;

/** Prints the faults and the warnings of a file, the largest groups first. */
export function printFaults(groups: readonly ToldFaultGroup[], read: UsherImport): void {
  const faults = groups.filter(({ warning }) => !warning);
  const warnings = groups.filter(({ warning }) => warning);
  printAll('Faults, which keep their rows out', faults, read);
  printAll('Warnings, which keep nobody out', warnings, read);
}

/** A kind of fault, with the values that it has where there are several. */
interface Family {
  head: ToldFaultGroup;
  values: ToldFaultGroup[];
}

function printAll(title: string, groups: readonly ToldFaultGroup[], read: UsherImport): void {
  const families = familiesOf(groups);
  if (families.length === 0) return;
  print();
  print(title);
  for (const { head, values } of families.slice(0, MOST)) {
    const label = labelOf(head.field, read);
    if (values.length === 0) {
      printGroup(head, `${label}${head.message ?? head.code}`);
      continue;
    }
    print(`${amount(head)}  ${label}${counted(values.length, 'different value')}:`);
    for (const value of values.slice(0, VALUES))
      printGroup(value, value.message ?? value.code, '  ');
    if (values.length > VALUES) print(`${indent}  and ${numeral(values.length - VALUES)} more`);
  }
  if (families.length > MOST) print(`  and ${numeral(families.length - MOST)} more`);
}

function familiesOf(groups: readonly ToldFaultGroup[]): Family[] {
  const families: Family[] = [];
  for (const group of groups) {
    const last = families.at(-1);
    const { code, field, message } = last?.head ?? {};
    const isOfLast = message === null && group.code === code && group.field === field;
    if (isOfLast) last?.values.push(group);
    else families.push({ head: group, values: [] });
  }
  return families;
}

const indent = ' '.repeat(15);

function printGroup(group: ToldFaultGroup, words: string, deeper = ''): void {
  print(`${deeper}${amount(group)}  ${words}`);
  const { count, sampleLines: lines, suggestions } = group;
  const where = `${count === 1 ? 'line' : 'lines'} ${few(lines.map(numeral), lines.length, ', ', count)}`;
  const titles = suggestions.map(({ title }) => `“${title}”`);
  const settled = titles.length > 0 ? [`can be settled in the panel: ${few(titles, 3, ', ')}`] : [];
  print(`${deeper}${indent}${[where, ...settled].join('; ')}`);
}

function amount({ count }: ToldFaultGroup): string {
  return counted(count, 'row').padStart(13);
}

/** The header of the column that a fault is about, as the file says it. */
export function labelOf(field: string, { columns }: Pick<UsherImport, 'columns'>): string {
  const isName = field === 'firstName' || field === 'lastName';
  const column =
    columns.find((one) => one.column === field) ??
    columns.find((one) => isName && one.column === 'name');
  const name = column?.header.trim() || field;
  return field === 'row' ? '' : `${name}: `;
}
