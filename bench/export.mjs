/**
 * The export of all people of a big organization as CSV, beside the bare SQL of what it says of them,
 * by keys and read alone: `npm run bench:export -- --users 100000 [--db mysql|sqlite]`; the last line is
 * JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCsv } from './generate-csv.mjs';
import { bareDatabase } from './support/bare-database.mjs';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { percentile, report, round } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '100000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const users = Number(values.users);
const ROUNDS = 3;
const BATCH = 1000;

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
let application;
let bare;
try {
  application = await startApplication(values.db);
  const file = await writeCsv(join(directory, 'people.csv'), users);
  await clientOf(application).importPeople(file, users);
  bare = await bareDatabase(values.db, application.tables);
  const times = { api: [], sql: [] };
  for (let n = 0; n < ROUNDS; n++) {
    times.api.push(await timed(download));
    times.sql.push(await timed(readAll));
  }
  const [apiSeconds, bareSeconds] = [times.api, times.sql].map((some) => percentile(some, 0.5));
  report({
    bench: 'export',
    db: values.db,
    users,
    apiSeconds: round(apiSeconds, 3),
    bareSeconds: round(bareSeconds, 3),
    peoplePerSecond: Math.round(users / apiSeconds),
    ratioToBare: round(apiSeconds / bareSeconds),
  });
} finally {
  await bare?.end();
  await application?.stop();
  rmSync(directory, { recursive: true, force: true });
}

async function timed(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

async function download() {
  const { url, cookie } = application;
  const answer = await fetch(`${url}/api/users/export.csv`, { headers: { cookie } });
  let lines = 0;
  for await (const piece of answer.body) for (const byte of piece) if (byte === 10) lines++;
  // The header, and the admin.
  if (lines !== users + 2) throw new Error(`${lines} lines for ${users} people.`);
}

async function readAll() {
  let after = '00000000-0000-0000-0000-000000000000';
  for (let rows = [{}]; rows.length > 0;) {
    rows = await bare.query(
      `SELECT m.user_id AS id, m.role, m.status, m.metadata, m.created_at, u.email, u.username,
         u.first_name, u.last_name
       FROM usher_memberships m JOIN usher_users u ON u.id = m.user_id
       WHERE m.user_id > ? ORDER BY m.user_id LIMIT ${BATCH}`,
      [after],
    );
    after = rows.at(-1)?.id ?? after;
  }
}
