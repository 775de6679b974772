import type { Actor, BulkInvites, UsherImport } from '../../index.js';
import { labelOf } from './fault-report.js';
import { counted, numeral, print } from './words.js';

/** The rows that were left and are printed one by one. */
const MOST = 20;

/** Prints what became of the rows of an import that has ended. */
export async function printSummary(
  bulk: BulkInvites,
  actor: Actor,
  done: UsherImport,
): Promise<void> {
  const { counts, status, problem, mails } = done;
  if (status === 'failed') print(`The import could not go on: ${problem?.detail ?? ''}`);
  if (status === 'cancelled') print('Somebody has cancelled the import. Those who are in stay in.');
  const left = counts.failed + (counts.total - counts.processed);
  const parts = [
    ...(counts.invited > 0 || counts.updated === 0
      ? [`${counted(counts.invited, 'person', 'people')} invited`]
      : []),
    ...(counts.updated > 0 ? [`${counted(counts.updated, 'person', 'people')} updated`] : []),
    ...(left > 0 ? [`${counted(left, 'row')} left`] : []),
  ];
  const rows = counts.failed > 0 ? await bulk.failedRows(actor, done.id, MOST) : [];
  print(`${parts.join(', ')}${rows.length > 0 ? ':' : '.'}`);
  for (const { line, errors } of rows) {
    const reasons = errors.map(({ field, message }) => `${labelOf(field, done)}${message}`);
    print(`  line ${numeral(line)}: ${reasons.join(' ')}`);
  }
  if (rows.length > 0) {
    if (counts.failed > rows.length) print(`  and ${numeral(counts.failed - rows.length)} more`);
    print('The panel has them as a file, to be corrected and uploaded again.');
  }
  printUntouched(counts);
  const queued = mails?.queued ?? 0;
  if (queued > 0) {
    print(
      `${counted(queued, 'mail')} ${queued === 1 ? 'waits' : 'wait'} to go out, which a server or worker of Usher does while it runs.`,
    );
  }
}

function printUntouched({
  alreadyMember,
  unchanged,
  duplicate,
  archivedMember,
}: UsherImport['counts']): void {
  const parts = [
    ...(alreadyMember > 0 ? [`${numeral(alreadyMember)} here already`] : []),
    ...(unchanged > 0 ? [`${numeral(unchanged)} unchanged`] : []),
    ...(duplicate > 0 ? [counted(duplicate, 'duplicate')] : []),
    ...(archivedMember > 0 ? [`${numeral(archivedMember)} archived here`] : []),
  ];
  const count = alreadyMember + unchanged + duplicate + archivedMember;
  if (count > 0) print(`${counted(count, 'row')} left out: ${parts.join(', ')}.`);
}
