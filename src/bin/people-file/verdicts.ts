import type { UsherImport } from '../../index.js';
import { numeral, print } from './words.js';

type Counts = UsherImport['counts'];

/** The verdicts in the order in which they are printed. */
const verdicts: readonly (readonly [keyof Counts, string])[] = [
  ['ready', 'ready'],
  ['existingAccount', 'ready, with an account in another organization'],
  ['update', 'here, and to be updated'],
  ['unchanged', 'here, as the file says'],
  ['alreadyMember', 'here already'],
  ['archivedMember', 'archived here, and left out'],
  ['duplicate', 'the same address as an earlier row'],
  ['error', 'with faults, and left out'],
];

/** Prints how many rows are judged how. */
export function printVerdicts({ counts, identities }: UsherImport): void {
  const { warned } = counts;
  const lines = verdicts.map(([verdict, words]) => [counts[verdict], words] as const);
  const width = numeral(counts.total).length;
  const row = (count: number, words: string): void =>
    print(`  ${numeral(count).padStart(width)}  ${words}`);
  print();
  print(`Rows: ${numeral(counts.total)}`);
  for (const [count, words] of lines) if (count > 0) row(count, words);
  if (warned > 0) row(warned, 'of them with warnings');
  const made = (identities?.draft ?? 0) + (identities?.validated ?? 0);
  if (made > 0) row(made, 'of them with personal information');
}

/** The number of rows that are carried out. */
export function good({ ready, existingAccount, update }: Counts): number {
  return ready + existingAccount + update;
}

/** The number of rows that are left although somebody wants the person in. */
export function bad({ error, archivedMember }: Counts): number {
  return error + archivedMember;
}

/** Tells whether a file has nobody who could be brought in: no addresses, or no rows. */
export function hasNobody({ status, counts }: UsherImport): boolean {
  return status === 'mapping' || counts.total === 0;
}
