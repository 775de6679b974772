/**
 * Bulk import from the upload's first byte to the last committed invitation and queued mail,
 * beside the floor (bench/floor.mjs), with the server's answers while it goes on.
 * `npm run bench:import -- --rows 100000 [--db mysql|sqlite]`; the last line is JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeCsv } from './generate-csv.mjs';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { percentile, report, round } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const rows = Number(values.rows);
/** In milliseconds: how long the idle server is looked at, less for a few rows. */
const idleTime = Math.min(5000, rows);

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
let application;
try {
  const file = await writeCsv(join(directory, 'people.csv'), rows);
  const others = await writeCsv(join(directory, 'others.csv'), rows, 'example.net');
  const floorBefore = timeFloor(file);
  application = await startApplication(values.db);
  const client = clientOf(application);

  await probe(client, forAWhile(idleTime / 5));
  const idle = await probe(client, forAWhile(idleTime));
  const timed = await client.importPeople(file, rows);
  // Machines are not equally fast all the time: the floor is what it takes before and after, on average.
  const floorSeconds = (floorBefore + timeFloor(file)) / 2;
  // A second import of as many others, with somebody looking at the list all the while.
  let done = false;
  const importing = client.importPeople(others, rows).finally(() => (done = true));
  const [answers] = await Promise.all([probe(client, () => done), importing]);

  const peaks = application.peaks();
  report({
    bench: 'import',
    db: values.db,
    rows,
    seconds: round(timed.total, 3),
    rowsPerSecond: Math.round(rows / timed.total),
    uploadSeconds: round(timed.uploaded, 3),
    processSeconds: round(timed.total - timed.uploaded, 3),
    floorSeconds: round(floorSeconds, 3),
    ratioToFloor: round(floorSeconds / timed.total),
    idleP99Ms: round(percentile(idle, 0.99), 1),
    duringP99Ms: round(percentile(answers, 0.99), 1),
    serverPeakMb: peaks.server,
    workerPeakMb: peaks.worker,
  });
} finally {
  await application?.stop();
  rmSync(directory, { recursive: true, force: true });
}

function forAWhile(milliseconds) {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

/** Asks for the first page of people again and again; gives the times in milliseconds. */
async function probe(client, until) {
  const times = [];
  while (!until()) {
    times.push((await client.get('/api/users?range=[0,24]')).milliseconds);
    await sleep(50);
  }
  return times;
}

function timeFloor(file) {
  const script = new URL('floor.mjs', import.meta.url).pathname;
  const lines = execFileSync(process.execPath, [script, file]).toString().trim().split('\n');
  return JSON.parse(lines.at(-1)).seconds;
}
