/**
 * Organizations that import people of the same usernames at once, beside one import of the same
 * rows: `npm run bench:rivals -- --rivals 20 --rows 5000`; the last line is JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from './generate-csv.mjs';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { report, round } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    rivals: { type: 'string', default: '20' },
    rows: { type: 'string', default: '5000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const rivals = Number(values.rivals);
const rows = Number(values.rows);

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
let application;
try {
  const files = [];
  for (let n = 0; n < rivals; n++) {
    files.push(await writeCsv(join(directory, `rival${n}.csv`), rows, `rival${n}.example`));
  }
  const together = await oneOf(files, join(directory, 'together.csv'));

  application = await startApplication(values.db);
  const clients = [];
  for (let n = 0; n < rivals; n++) {
    const cookie = await application.signInTo(`Rival ${n}`);
    clients.push(clientOf({ url: application.url, cookie }));
  }
  const begin = performance.now();
  const timed = await Promise.all(clients.map((client, n) => client.importPeople(files[n], rows)));
  const rivalSeconds = (performance.now() - begin) / 1000;
  const uploadSeconds = Math.max(...timed.map(({ uploaded }) => uploaded));
  await application.stop();
  application = await startApplication(values.db);
  const { total: togetherSeconds } = await clientOf(application).importPeople(
    together,
    rivals * rows,
  );
  report({
    bench: 'rivals',
    db: values.db,
    rivals,
    rows,
    rivalSeconds: round(rivalSeconds, 3),
    uploadSeconds: round(uploadSeconds, 3),
    togetherSeconds: round(togetherSeconds, 3),
    ratioToTogether: round(rivalSeconds / togetherSeconds),
  });
} finally {
  await application?.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** One file of the rows of all, under the header of the first. */
async function oneOf(files, path) {
  for (const [n, file] of files.entries()) {
    const text = await readFile(file, 'utf8');
    await appendFile(path, n === 0 ? text : text.slice(text.indexOf('\n') + 1));
  }
  return path;
}
