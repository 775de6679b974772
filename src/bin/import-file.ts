import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, BulkInvites, type UsherImport } from '../index.js';
import { actingIn } from './people-file/acting.js';
import { exitCodes } from './people-file/exit-codes.js';
import type { FileSource } from './people-file/file-source.js';
import { ProgressBar } from './people-file/progress-bar.js';
import { printReport, readFile } from './people-file/reading.js';
import { printSummary } from './people-file/summary.js';
import { bad, good, hasNobody } from './people-file/verdicts.js';
import { counted, numeral, print } from './people-file/words.js';

/** Milliseconds between two looks at how far an import is. */
const LOOK = 250;

/** Brings the people of a file in, in this process, and prints what became of them. */
export async function importFile(
  usher: INestApplicationContext,
  source: FileSource,
  { organization, as }: { organization: string; as: string | undefined },
): Promise<number> {
  const { actor, words } = await actingIn(usher, organization, as);
  print(`${words}.`);
  const bulk = usher.get(BulkInvites);
  const read = await readFile(usher, actor, source);
  await printReport(usher, actor, read, source.shownName);
  print();
  if (hasNobody(read)) {
    await bulk.discard(actor, read.id);
    return exitCodes.nothing;
  }
  if (good(read.counts) === 0) {
    await bulk.discard(actor, read.id);
    const isFaulty = bad(read.counts) > 0;
    print(
      isFaulty
        ? 'Nobody was invited: no row is good.'
        : 'Nobody is to be invited: they are here already.',
    );
    return isFaulty ? exitCodes.someLeft : exitCodes.good;
  }
  const done = await carryOut(bulk, actor, read);
  await printSummary(bulk, actor, done);
  if (done.status === 'completed' && done.counts.failed + done.counts.archivedMember === 0)
    return exitCodes.good;
  const isAnybodyIn = done.counts.invited + done.counts.updated > 0;
  return done.status === 'failed' && !isAnybodyIn ? exitCodes.nothing : exitCodes.someLeft;
}

async function carryOut(
  bulk: BulkInvites,
  actor: Actor,
  { id }: UsherImport,
): Promise<UsherImport> {
  await bulk.process(actor, id);
  const bar = new ProgressBar();
  const stop = (): never => {
    bar.clear();
    console.error(
      'Stopped. Those who are in stay in. A server or worker of Usher that runs, or the next that starts, goes on with the rest; in the panel it can be cancelled.',
    );
    process.exit(exitCodes.stopped);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const watching = bar.isShown ? watch(bulk, actor, id, bar) : undefined;
  try {
    return await bulk.run(actor, id);
  } finally {
    await watching?.end();
    bar.clear();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Shows again and again how far an import is, until it is ended. */
function watch(
  bulk: BulkInvites,
  actor: Actor,
  id: string,
  bar: ProgressBar,
): { end(): Promise<void> } {
  let looking = Promise.resolve();
  const look = async (): Promise<void> => {
    const { counts, ratePerSecond } = await bulk.show(actor, id);
    const { processed, total } = counts;
    const pace = ratePerSecond ? `, ${numeral(Math.ceil(ratePerSecond))} a second` : '';
    bar.show(
      'Inviting',
      processed / total,
      `${numeral(processed)} of ${counted(total, 'row')}${pace}`,
    );
  };
  const timer = setInterval(() => {
    // How far it is can stay unsaid.
    looking = looking.then(look).catch(() => undefined);
  }, LOOK);
  return {
    end: () => {
      clearInterval(timer);
      return looking;
    },
  };
}
