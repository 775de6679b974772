/**
 * The floor that bulk import is held against: a bare script that streams a CSV into five bare
 * tables on MariaDB with multi-row INSERTs, 1,000 rows a transaction. No judging, no preview, no
 * plan, no resuming. `node bench/floor.mjs people.csv`; the last line is JSON.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parse } from 'fast-csv';
import { createConnection } from 'mysql2/promise';
import { v7 } from 'uuid';
import { mysqlServer } from './support/processes.mjs';

const BATCH = 1000;
const organization = v7();
const name = `usher_floor_${randomBytes(6).toString('hex')}`;

const id = 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin';
const tables = [
  `users (id ${id} PRIMARY KEY, email VARCHAR(254) NOT NULL, username VARCHAR(64) NOT NULL,
     first_name VARCHAR(99), last_name VARCHAR(99), created_at DATETIME(3) NOT NULL,
     UNIQUE KEY (email), UNIQUE KEY (username))`,
  `memberships (id ${id} PRIMARY KEY, organization_id ${id} NOT NULL, user_id ${id} NOT NULL,
     role VARCHAR(10) NOT NULL, status VARCHAR(10) NOT NULL, metadata LONGTEXT,
     created_at DATETIME(3) NOT NULL, UNIQUE KEY (organization_id, user_id))`,
  `group_memberships (group_id ${id}, membership_id ${id}, PRIMARY KEY (group_id, membership_id))`,
  `invitations (id ${id} PRIMARY KEY, membership_id ${id} NOT NULL, email VARCHAR(254) NOT NULL,
     nonce VARCHAR(22) NOT NULL, status VARCHAR(10) NOT NULL, expires_at DATETIME(3) NOT NULL,
     UNIQUE KEY (membership_id))`,
  `outbox (id ${id} PRIMARY KEY, invitation_id ${id} NOT NULL, recipient VARCHAR(254) NOT NULL,
     status VARCHAR(10) NOT NULL, next_attempt_at DATETIME(3) NOT NULL, KEY (status, next_attempt_at))`,
];

const connection = await createConnection(mysqlServer);
await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
await connection.query(`USE ${name}`);
for (const table of tables) await connection.query(`CREATE TABLE ${table}`);

const groups = new Map();
function groupId(groupName) {
  if (!groups.has(groupName)) groups.set(groupName, v7());
  return groups.get(groupName);
}

async function write(rows) {
  const now = new Date();
  const people = rows.map((row) => ({ row, id: v7(), membership: v7(), invitation: v7() }));
  const insert = async (table, values) => {
    if (values.length > 0) await connection.query(`INSERT INTO ${table} VALUES ?`, [values]);
  };
  await connection.beginTransaction();
  await insert(
    'users',
    people.map(({ row, id: user }) => [
      user,
      row.Email,
      row.Email.split('@')[0],
      row['First Name'],
      row['Last Name'],
      now,
    ]),
  );
  await insert(
    'memberships',
    people.map(({ row, id: user, membership }) => [
      membership,
      organization,
      user,
      row['User Role'].toLowerCase(),
      'invited',
      row.Metadata || null,
      now,
    ]),
  );
  await insert(
    'group_memberships',
    people.flatMap(({ row, membership }) =>
      row.Group ? row.Group.split('|').map((group) => [groupId(group), membership]) : [],
    ),
  );
  await insert(
    'invitations',
    people.map(({ row, membership, invitation }) => [
      invitation,
      membership,
      row.Email,
      randomBytes(16).toString('base64url'),
      'pending',
      now,
    ]),
  );
  await insert(
    'outbox',
    people.map(({ row, invitation }) => [v7(), invitation, row.Email, 'queued', now]),
  );
  await connection.commit();
}

const begin = performance.now();
let rows = [];
let total = 0;
for await (const row of createReadStream(process.argv[2]).pipe(parse({ headers: true }))) {
  rows.push(row);
  if (rows.length < BATCH) continue;
  await write(rows);
  total += rows.length;
  rows = [];
}
if (rows.length > 0) await write(rows);
total += rows.length;
const seconds = (performance.now() - begin) / 1000;
await connection.query(`DROP DATABASE ${name}`);
await connection.end();
console.log(JSON.stringify({ rows: total, seconds: Number(seconds.toFixed(3)) }));
