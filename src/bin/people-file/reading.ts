import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, BulkInvites, Problem, type UsherImport } from '../../index.js';
import { printFaults } from './fault-report.js';
import type { FileSource } from './file-source.js';
import { ProgressBar } from './progress-bar.js';
import { Stopped } from './stopped.js';
import { printUnderstood } from './understood.js';
import { printVerdicts } from './verdicts.js';
import { print } from './words.js';

/**
 * Reads and judges a file, with a bar that says how far it is.
 * @throws Stopped when somebody does not want to wait for it.
 */
export async function readFile(
  usher: INestApplicationContext,
  actor: Actor,
  source: FileSource,
): Promise<UsherImport> {
  const bar = new ProgressBar();
  const { size, fileName } = source;
  const bytes = source.content((done) => {
    bar.show('Reading', size ? done / size : null, `${(done / 1e6).toFixed(1)} MB`);
  });
  // What was read is dropped as that of an upload that breaks off. The second time ends at once.
  const stop = (): void => void bytes.destroy();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await usher.get(BulkInvites).read(actor, bytes, { fileName });
  } catch (thrown) {
    throw bytes.destroyed && isBrokenOff(thrown) ? new Stopped() : thrown;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    bar.clear();
  }
}

function isBrokenOff(thrown: unknown): boolean {
  return thrown instanceof Problem && thrown.code === 'import.interrupted';
}

/** Prints what was understood of a file and what is wrong with it. */
export async function printReport(
  usher: INestApplicationContext,
  actor: Actor,
  read: UsherImport,
  name: string,
): Promise<void> {
  printUnderstood(read, name);
  if (read.status === 'mapping') {
    print();
    print('No column holds e-mail addresses, as far as its name and its values say.');
    print('Upload the file in the panel, where columns are chosen.');
    return;
  }
  if (read.counts.total === 0) {
    print();
    print('The file has no rows of people.');
    return;
  }
  printVerdicts(read);
  printFaults(await usher.get(BulkInvites).faults(actor, read.id), read);
}
