/**
 * Each filter and sort of the users list in a big organization, beside the bare SQL of the same
 * page: one statement for its rows and one for the total, on a connection of its own.
 * `npm run bench:lists -- --users 1000000 [--db mysql|sqlite]`; the last line is JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeCsv } from './generate-csv.mjs';
import { bareDatabase } from './support/bare-database.mjs';
import { clientOf } from './support/client.mjs';
import { startApplication } from './support/processes.mjs';
import { percentile, report, round } from './support/report.mjs';

const { values } = parseArgs({
  options: {
    users: { type: 'string', default: '1000000' },
    db: { type: 'string', default: 'mysql' },
  },
});
const users = Number(values.users);
/** The number of times that each page is asked for; less for a few users. */
const rounds = Math.max(3, Math.min(20, Math.round(users / 1000)));
/** In milliseconds: the time after which a page is asked for no more, when that was three times. */
const ENOUGH = 15_000;
const PAGE = 25;

const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
let application;
let bare;
try {
  application = await startApplication(values.db);
  const client = clientOf(application);
  const file = await writeCsv(join(directory, 'people.csv'), users);
  const { id: importId } = await client.importPeople(file, users);
  bare = await bareDatabase(values.db, application.tables);
  const change = (set, some) =>
    bare.query(`UPDATE usher_memberships SET ${set} WHERE import_id = ? AND ${some}`, [importId]);
  await change("status = 'active'", "user_id LIKE '%3'");
  await change("status = 'archived'", "user_id LIKE '%7'");
  await change("identity_status = 'draft'", "id LIKE '%5'");
  await seen(client);

  const table = {};
  for (const page of pages(await knownOf(importId))) {
    const { api, sql } = await timePage(client, page);
    table[page.name] = {
      apiP95Ms: round(percentile(api, 0.95), 1),
      bareP95Ms: round(percentile(sql, 0.95), 1),
      ratioToBare: round(percentile(api, 0.95) / percentile(sql, 0.95)),
    };
  }
  const worst = Object.keys(table).reduce((one, other) =>
    table[other].ratioToBare > table[one].ratioToBare ? other : one,
  );
  report({ bench: 'lists', db: values.db, users, worst, ...table[worst], pages: table }, table);
} finally {
  await bare?.end();
  await application?.stop();
  rmSync(directory, { recursive: true, force: true });
}

/** Waits until the server sees what was written last: a transaction of it may have begun before. */
async function seen(client) {
  const [{ drafts }] = await bare.query(
    "SELECT COUNT(*) AS drafts FROM usher_memberships WHERE identity_status = 'draft'",
  );
  const query = new URLSearchParams({ filter: '{"identityStatus":"draft"}' });
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await client.get(`/api/users?${query}`);
    if (body.length === Math.min(Number(drafts), PAGE)) return;
    await setTimeout(50);
  }
  throw new Error('The server does not see what was written beside it.');
}

/** The names that the filters need. */
async function knownOf(importId) {
  const [member] = await bare.query(
    'SELECT organization_id AS organizationId FROM usher_memberships LIMIT 1',
  );
  const [group] = await bare.query("SELECT id FROM usher_groups WHERE name = 'Team 1'");
  const some = await bare.query(`SELECT user_id AS id FROM usher_memberships LIMIT ${PAGE}`);
  return {
    importId,
    organizationId: member.organizationId,
    groupId: group.id,
    ids: some.map(({ id }) => id),
  };
}

/** The pages to ask for: the query of the API, and the condition and order of the bare SQL. */
function pages({ importId, organizationId, groupId, ids }) {
  const org = 'm.organization_id = ?';
  const first = { order: 'm.created_at ASC', sort: ['createdAt', 'ASC'] };
  const filtered = (name, filter, condition, ...parameters) => ({
    name,
    filter,
    ...first,
    where: `${org} AND ${condition}`,
    parameters: [organizationId, ...parameters],
  });
  const sorted = (field, column) =>
    ['ASC', 'DESC'].map((direction) => ({
      name: `sort ${field} ${direction}`,
      filter: {},
      sort: [field, direction],
      order: `${column} ${direction}`,
      where: org,
      parameters: [organizationId],
    }));
  const like = '(u.name_key LIKE ? OR u.email LIKE ? OR u.username LIKE ?)';
  return [
    ...sorted('createdAt', 'm.created_at'),
    ...sorted('email', 'u.email'),
    ...sorted('username', 'u.username'),
    ...sorted('firstName', 'u.name_key'),
    ...sorted('lastName', 'u.name_key'),
    ...sorted('status', 'm.status'),
    ...sorted('role', 'm.role'),
    filtered('filter q', { q: 'person1' }, like, '%person1%', '%person1%', '%person1%'),
    filtered('filter status', { status: 'active' }, 'm.status = ?', 'active'),
    filtered('filter role', { role: 'hr' }, 'm.role = ?', 'hr'),
    filtered(
      'filter groupId',
      { groupId },
      'm.id IN (SELECT membership_id FROM usher_group_members WHERE group_id = ?)',
      groupId,
    ),
    filtered(
      'filter identityStatus',
      { identityStatus: 'draft' },
      'm.identity_status = ?',
      'draft',
    ),
    filtered('filter importId', { importId }, 'm.import_id = ?', importId),
    filtered('filter ids', { ids }, `m.user_id IN (${ids.map(() => '?').join(',')})`, ...ids),
  ];
}

/** The milliseconds of each asking, by turns. */
async function timePage(client, { filter, sort, where, order, parameters }) {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify(sort),
    range: `[0,${PAGE - 1}]`,
  });
  const from = `FROM usher_memberships m JOIN usher_users u ON u.id = m.user_id WHERE ${where}`;
  const times = { api: [], sql: [] };
  const start = performance.now();
  const isEnough = (asked) =>
    asked === rounds || (asked >= 3 && performance.now() - start > ENOUGH);
  for (let asked = 0; !isEnough(asked); asked++) {
    const { body, milliseconds } = await client.get(`/api/users?${query}`);
    times.api.push(milliseconds);
    const begin = performance.now();
    const rows = await bare.query(
      `SELECT m.*, u.email, u.username, u.first_name, u.last_name, u.created_at AS since ${from} ORDER BY ${order} LIMIT ${PAGE}`,
      parameters,
    );
    await bare.query(`SELECT COUNT(*) AS total ${from}`, parameters);
    times.sql.push(performance.now() - begin);
    if (body.length !== rows.length) {
      throw new Error(`${JSON.stringify(filter)}: ${body.length} rows instead of ${rows.length}.`);
    }
  }
  return times;
}
