import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import {
  type Command,
  freePort,
  type HostProcess,
  runProcess,
  startProcess,
} from '../support/child-process.js';
import { Client, until } from '../support/client.js';
import { type ImportBody, uploadCsv } from '../support/imports.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { admin } from '../support/usher.js';
import { type OwnServer, ownMariaDb, ownRedis } from './own-servers.js';
import { random, shuffled } from './random.js';

/** The number of people that are imported. */
const rows = Number(process.env.USHER_FAULTS_ROWS ?? 20_000);
/** The seed of the moments and their order; printed, so that a run can be repeated. */
const seed = Number(process.env.USHER_FAULTS_SEED ?? randomInt(2 ** 31));

type Fault = 'worker' | 'server' | 'redis' | 'database' | 'smtp';
/** Twelve kills, and twice a mail server that refuses. */
const faults: Fault[] = [
  ...Array<Fault>(5).fill('worker'),
  ...Array<Fault>(3).fill('server'),
  ...Array<Fault>(2).fill('redis'),
  ...Array<Fault>(2).fill('database'),
  ...Array<Fault>(2).fill('smtp'),
];

const next = random(seed);
const directory = mkdtempSync(join(tmpdir(), 'usher-faults-'));
let database: OwnServer;
let redis: OwnServer;
let smtp: SmtpSink;
let settings: Record<string, string>;
let url: string;
const running = new Map<'server' | 'worker', HostProcess>();
const commands: Record<'server' | 'worker', Command> = { server: 'main', worker: 'worker' };

beforeAll(async () => {
  [database, redis, smtp] = await Promise.all([ownMariaDb(), ownRedis(), smtpSink()]);
  const port = await freePort();
  url = `http://localhost:${port}`;
  settings = {
    PORT: String(port),
    USHER_DATA_DIR: directory,
    USHER_DATABASE_URL: database.url,
    USHER_REDIS_URL: redis.url,
    USHER_SMTP_URL: smtp.url,
    USHER_SECRET_KEYS: `test:${randomBytes(32).toString('base64')}`,
    USHER_ADMIN_EMAIL: admin.email,
    USHER_ADMIN_PASSWORD: admin.password,
  };
  await runProcess('migrate', settings);
  await start('server');
  await start('worker');
}, 120_000);

afterAll(async () => {
  await Promise.all([...running.values()].map((one) => one.stop()));
  await smtp.close();
  await Promise.all([database.stop(), redis.stop()]);
  rmSync(directory, { recursive: true, force: true });
}, 60_000);

test(`an import of ${rows} people outlives kills at random moments (seed ${seed})`, async () => {
  console.log(`USHER_FAULTS_SEED=${seed} USHER_FAULTS_ROWS=${rows}`);
  const client = new Client(url);
  await client.signIn(admin.email, admin.password);
  const people = Array.from({ length: rows }, (_, i) => `person${i}@faults.example`);
  const groups = (i: number): string => (i % 3 === 0 ? '' : `Team ${i % 7}`);
  const lines = people.map((email, i) => `${email},${groups(i)}`);
  const { id } = await uploadCsv(client, ['Email,Group', ...lines, ''].join('\n'), {
    createMissingGroups: 'true',
  });
  expect((await client.post(`/api/imports/${id}/process`)).status).toBe(202);

  let owner: string | null = null;
  for (const fault of ['worker', ...shuffled(faults.slice(1), next)] as const) {
    // While there are rows left, kills come when somebody has just begun to work on them.
    owner = await newOwner(id, owner);
    await sleep(next() * 400);
    const { body } = await client.get<ImportBody>(`/api/imports/${id}`);
    console.log(`${fault}: the import is ${body.status}, ${body.counts.processed} rows done`);
    await cause(fault);
  }

  const done = await until(async () => {
    const { status, body } = await client.get<ImportBody>(`/api/imports/${id}`);
    return status === 200 && body.status === 'completed' && body;
  }, 120);
  expect(done.counts).toMatchObject({ total: rows, processed: rows, invited: rows, failed: 0 });

  // A mail that was refused waits for a minute or two; one under the lease of a killed worker for one.
  await until(async () => (await count("usher_emails WHERE status <> 'sent'")) === 0, 900);
  const grouped = people.filter((_, i) => groups(i) !== '').length;
  expect({
    accounts: await count("usher_users WHERE email LIKE 'person%'"),
    memberships: await count("usher_memberships WHERE status = 'invited'"),
    invitations: await count("usher_invitations WHERE status = 'pending'"),
    groupMembers: await count('usher_group_members'),
    mails: await count('usher_emails'),
  }).toEqual({
    accounts: rows,
    memberships: rows,
    invitations: rows,
    groupMembers: grouped,
    mails: rows,
  });

  const ids = new Map<string, Set<string>>();
  for (const mail of smtp.mails) {
    const of = ids.get(mail.to) ?? new Set();
    ids.set(mail.to, of.add(mail.header('Message-ID') ?? ''));
  }
  expect(people.filter((email) => !ids.has(email))).toEqual([]);
  // Whoever got a mail again can tell: it is the same one.
  expect([...ids.values()].filter((messages) => messages.size > 1)).toEqual([]);
  const repeated = smtp.mails.length - rows;
  console.log(`${repeated} of ${rows} mails were in flight at a kill and came again.`);
  const mailFaults = faults.filter((fault) => fault === 'worker' || fault === 'database');
  expect(repeated).toBeLessThanOrEqual(mailFaults.length * MAILS_IN_FLIGHT);
}, 1_800_000);

/** The number of mails that a worker has claimed at most and not yet recorded: two batches of a hundred. */
const MAILS_IN_FLIGHT = 200;

async function cause(fault: Fault): Promise<void> {
  if (fault === 'redis') return redis.restart();
  if (fault === 'database') return database.restart();
  if (fault === 'smtp') {
    smtp.refuseWith = '451 Try again later';
    await sleep(500 + next() * 1500);
    smtp.refuseWith = undefined;
    return;
  }
  await running.get(fault)?.kill();
  await start(fault);
}

async function start(which: 'server' | 'worker'): Promise<void> {
  const ready = which === 'server' ? url : 'This worker does jobs.';
  running.set(which, await startProcess(commands[which], settings, ready));
}

/** Waits until another runner than `before` has the import, or it is done. */
function newOwner(id: string, before: string | null): Promise<string | null> {
  return until(async () => {
    const [found] = await ask<{ owner: string | null; status: string }>(
      'SELECT lease_owner AS owner, status FROM usher_imports WHERE id = ?',
      [id],
    );
    if (found?.status === 'completed') return { owner: before };
    return found?.owner && found.owner !== before ? { owner: found.owner } : undefined;
  }, 90).then(({ owner }) => owner);
}

async function count(from: string): Promise<number> {
  const [found] = await ask<{ count: number }>(`SELECT COUNT(*) AS count FROM ${from}`);
  return Number(found?.count);
}

async function ask<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  const connection = await createConnection(database.url);
  try {
    const [found] = await connection.query(sql, parameters);
    return found as T[];
  } finally {
    await connection.end();
  }
}
