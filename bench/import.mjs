/**
 * Bulk import from the upload's first byte to the last committed invitation and queued mail,
 * beside the floor (bench/floor.mjs), with the server's answers while it goes on.
 * `npm run bench:import -- --rows 100000 [--db mysql|sqlite]`; the last line is JSON.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { generateCsv } from './generate-csv.mjs';
import { startApplication } from './support/processes.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const rows = Number(values.rows);
const seconds = (from) => (performance.now() - from) / 1000;

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
const file = await writePeople('example.com');
const floorBefore = timeFloor();

const application = await startApplication(values.db);
const request = (path, options = {}) =>
  fetch(application.url + path, { ...options, headers: { cookie: application.cookie } });

/** Asks for the first page of people again and again; gives the times in milliseconds. */
async function probe(until) {
  const times = [];
  while (!until()) {
    const begin = performance.now();
    const answer = await request('/api/users?range=[0,24]');
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`The list answered ${answer.status}.`);
    times.push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
}

function percentile99(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0).toFixed(1));
}

const idleUntil = performance.now() + 6000;
await probe(() => performance.now() > idleUntil - 5000);
const idle = await probe(() => performance.now() > idleUntil);

const timed = await runImport(file);
// Machines are not equally fast all the time: the floor is what it takes before and after, on average.
const floorSeconds = (floorBefore + timeFloor()) / 2;
// A second import of as many others, with somebody looking at the list all the while.
let done = false;
const during = probe(() => done);
await runImport(await writePeople('example.net'));
done = true;
const answers = await during;
const peaks = application.peaks();
await application.stop();
rmSync(directory, { recursive: true, force: true });

function timeFloor() {
  const script = new URL('floor.mjs', import.meta.url).pathname;
  const lines = execFileSync(process.execPath, [script, file]).toString().trim().split('\n');
  return JSON.parse(lines.at(-1)).seconds;
}

/** A file of `rows` people at addresses of their own. */
async function writePeople(domain) {
  const path = join(directory, `${domain}.csv`);
  const pieces = function* () {
    for (const piece of generateCsv(rows)) yield piece.replaceAll('example.com', domain);
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return path;
}

/** Uploads and processes a file; gives the seconds of the upload and of all. */
async function runImport(path) {
  const form = new FormData();
  form.append('createMissingGroups', 'true');
  form.append('file', await openAsBlob(path), 'people.csv');
  const begin = performance.now();
  const upload = await request('/api/imports', { method: 'POST', body: form });
  let state = await upload.json();
  if (upload.status !== 201) throw new Error(JSON.stringify(state));
  const uploaded = seconds(begin);
  await request(`/api/imports/${state.id}/process`, { method: 'POST' });
  while (state.status !== 'completed') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    [state] = await (await request(`/api/imports?filter={"ids":["${state.id}"]}`)).json();
    if (state.status === 'failed') throw new Error(JSON.stringify(state));
  }
  if (state.counts.invited !== rows) throw new Error(`${state.counts.invited} of ${rows} came.`);
  return { uploaded, total: seconds(begin) };
}

const result = {
  bench: 'import',
  db: values.db,
  rows,
  seconds: Number(timed.total.toFixed(3)),
  rowsPerSecond: Math.round(rows / timed.total),
  uploadSeconds: Number(timed.uploaded.toFixed(3)),
  processSeconds: Number((timed.total - timed.uploaded).toFixed(3)),
  floorSeconds: Number(floorSeconds.toFixed(3)),
  ratioToFloor: Number((floorSeconds / timed.total).toFixed(2)),
  idleP99Ms: percentile99(idle),
  duringP99Ms: percentile99(answers),
  serverPeakMb: peaks.server,
  workerPeakMb: peaks.worker,
};
console.table(result);
console.log(JSON.stringify(result));
