/** Organizations that import at once, beside one import of the same rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv } from '../generate-csv.mjs';
import { clientOf } from './client.mjs';
import { startApplication } from './processes.mjs';
import { round } from './report.mjs';

/** In milliseconds, as the panel: 20 that ask ten times a second would be an eighth of the work. */
const PAUSE = 1000;

/**
 * @param count how many organizations there are, with `rows` people each.
 * @param namesOf the beginning of the usernames of an organization, by its number.
 * @param workers how many workers there are on MariaDB.
 */
export async function importAtOnce({ db, count, rows, namesOf, workers }) {
  const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
  let application;
  try {
    const files = [];
    for (let n = 0; n < count; n++) {
      const path = join(directory, `organization${n}.csv`);
      files.push(await writeCsv(path, rows, `organization${n}.example`, namesOf(n)));
    }
    const together = await oneOf(files, join(directory, 'together.csv'));

    application = await startApplication(db, {}, workers);
    const clients = [];
    for (let n = 0; n < count; n++) {
      const cookie = await application.signInTo(`Organization ${n}`);
      clients.push(clientOf({ url: application.url, cookie }));
    }
    const timed = await Promise.all(
      clients.map((client, n) => client.importPeople(files[n], rows, PAUSE)),
    );
    const atOnceSeconds = Math.max(...timed.map(({ total }) => total));
    await application.stop();
    application = await startApplication(db, {}, workers);
    const whole = await clientOf(application).importPeople(together, count * rows, PAUSE);
    return {
      atOnceSeconds: round(atOnceSeconds, 3),
      uploadSeconds: round(Math.max(...timed.map(({ uploaded }) => uploaded)), 3),
      /** The first that was done, beside which the last is to be seen: the nearer, the fairer. */
      firstSeconds: round(Math.min(...timed.map(({ total }) => total)), 3),
      togetherSeconds: round(whole.total, 3),
      ratioToTogether: round(atOnceSeconds / whole.total),
    };
  } finally {
    await application?.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One file of the rows of all, under the header of the first. */
async function oneOf(files, path) {
  for (const [n, file] of files.entries()) {
    const text = await readFile(file, 'utf8');
    await appendFile(path, n === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
  return path;
}
