import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HOUR } from '../../src/common/time/clock.js';
import { Client, until } from '../support/client.js';
import { type ImportBody, uploadCsv } from '../support/imports.js';
import { admin } from '../support/usher.js';
import { Installation, type Servers } from './installation.js';
import { ownMariaDb, ownRedis } from './own-servers.js';
import { random, shuffled } from './random.js';

/** The number of people that are imported; `npm test` takes few. */
const rows = Number(process.env.USHER_FAULTS_ROWS ?? 20_000);
const isFull = rows >= 20_000;
/** The seeds of the moments and their order, one a run; printed, so that a run can be repeated. */
const seeds = process.env.USHER_FAULTS_SEEDS?.split(',').map(Number) ?? [randomInt(2 ** 31)];

type Fault =
  | 'worker killed'
  | 'server killed'
  | 'Redis emptied'
  | 'database killed'
  | 'mail refused'
  | 'worker paused'
  | 'clock jumps'
  | 'connections refused';

/** Every kind, those that meet the most work first. */
const kinds: Fault[] = [
  'worker killed',
  'worker paused',
  'server killed',
  'mail refused',
  'connections refused',
  'database killed',
  'clock jumps',
  'Redis emptied',
];
const ofOneProcess: Fault[] = ['server killed', 'mail refused', 'clock jumps'];
/** At full size there are two of each; importing few people leaves time for some of them in each run. */
const some = 3;

/** In milliseconds: how long connections are refused, and the longest time between two faults. */
const refusedFor = isFull ? 30_000 : 2000;
const pause = isFull ? 400 : 60;

/** In seconds: how long a worker stands still at most. */
const STANDSTILL = 10;

interface Run {
  seed: number;
  faults: Fault[];
}

const runs: Run[] = seeds.map((seed, run) => {
  const few = [...kinds, ...kinds].slice((run * some) % kinds.length).slice(0, some);
  const others = shuffled(isFull ? [...kinds, ...kinds] : few, random(seed));
  return { seed, faults: ['worker killed', ...others] };
});

const embeddedOnly = process.env.USHER_FAULTS_EMBEDDED_ONLY === 'true';

(embeddedOnly ? describe.skip : describe)('on MariaDB and Redis, servers of its own', () => {
  let servers: Servers;

  beforeAll(async () => {
    const [database, redis] = await Promise.all([ownMariaDb(), ownRedis()]);
    servers = { database, redis };
  }, 120_000);
  afterAll(async () => {
    await Promise.all([servers.database.stop(), servers.redis.stop()]);
  }, 60_000);

  test.each(runs)(
    `an import of ${rows} people outlives $faults (seed $seed)`,
    (run) => outlives(run, servers),
    1_800_000,
  );
});

describe('on SQLite', () => {
  const [{ seed } = { seed: 1 }] = runs;
  const faults = shuffled(isFull ? [...ofOneProcess, ...ofOneProcess] : ofOneProcess, random(seed));

  test(`an import of ${rows} people outlives ${faults.join(', ')} (seed ${seed})`, async () => {
    await outlives({ seed, faults }, undefined);
  }, 1_800_000);
});

/** Tells a story with these faults, and counts at its end. */
async function outlives({ seed, faults }: Run, servers: Servers | undefined): Promise<void> {
  console.log(`USHER_FAULTS_SEEDS=${seed} USHER_FAULTS_ROWS=${rows}: ${faults.join(', ')}`);
  const next = random(seed);
  const installation = await Installation.start(servers);
  try {
    const client = new Client(installation.url);
    await client.signIn(admin.email, admin.password);
    // Where an import changes somebody, its transactions are short, and there are many of them.
    await client.post('/api/users', { email: 'first@faults.example', sendInvitation: false });
    await breakUpload(installation, client);
    const { id } = await uploadCsv(client, file, { mode: 'invite_and_update' });
    await breakJudging(installation, client, id, next);

    expect((await client.post(`/api/imports/${id}/process`)).status).toBe(202);
    let owner: string | null = null;
    for (const fault of faults) {
      // While there are rows left, it comes when somebody has just begun to work on them.
      owner = await newOwner(installation, id, owner);
      await sleep(next() * pause);
      await cause(fault, installation, { id, owner, next });
    }
    const done = await imported(client, id, 'completed');
    expect(done.counts).toMatchObject({ total: rows + 1, processed: rows + 1, failed: 0 });
    expect(done.counts).toMatchObject({ invited: rows, updated: 1 });
    await countAll(installation, id);
  } finally {
    await installation.stop();
  }
}

const people = Array.from({ length: rows }, (_, i) => `person${i}@faults.example`);
const groupOf = (i: number): string => (i % 3 === 0 ? '' : `Team ${i % 7}`);
const grouped = people.filter((_, i) => groupOf(i) !== '').length;
const file = [
  'Email,First Name,Group',
  'first@faults.example,Ada,',
  ...people.map((email, i) => `${email},Ben,${groupOf(i)}`),
  '',
].join('\n');

/** Kills the server when it has read some of a file. */
async function breakUpload(installation: Installation, { url, cookie }: Client): Promise<void> {
  const half = file.slice(0, file.length / 2);
  const head =
    '--part\r\ncontent-disposition: form-data; name="file"; filename="people.csv"\r\n\r\n';
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(Buffer.from(head + half)),
  });
  const upload = fetch(`${url}/api/imports`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=part' },
    body,
    duplex: 'half',
  });
  const broken = expect(upload).rejects.toThrow();
  await until(async () => (await installation.count('usher_imports')) === 1);
  await installation.killServer();
  await broken;
}

/** Has the rows judged again, and kills who does it. */
async function breakJudging(
  installation: Installation,
  client: Client,
  id: string,
  next: () => number,
): Promise<void> {
  const choices = { createMissingGroups: true };
  expect((await client.put(`/api/imports/${id}`, choices)).status).toBe(202);
  await sleep(next() * pause);
  await installation.killWorker();
  await imported(client, id, 'ready');
}

async function cause(
  fault: Fault,
  installation: Installation,
  { id, owner, next }: { id: string; owner: string | null; next: () => number },
): Promise<void> {
  const done = await installation.count(`usher_import_ranges WHERE import_id = '${id}'`);
  console.log(`${fault}, with ${done} ranges done`);
  const { smtp, servers } = installation;
  switch (fault) {
    case 'worker killed':
      return installation.killWorker();
    case 'server killed':
      return installation.killServer();
    case 'Redis emptied':
      return servers?.redis.restart();
    case 'database killed':
      return installation.restartDatabase();
    case 'connections refused':
      return installation.restartDatabase(refusedFor);
    case 'clock jumps':
      return installation.jump(HOUR);
    case 'worker paused':
      // Where it stands still inside of a transaction, it keeps others waiting until it goes on.
      return installation.pauseWorker(() =>
        newOwner(installation, id, owner, STANDSTILL).catch(() => undefined),
      );
    case 'mail refused':
      smtp.refuseWith = '451 Try again later';
      await sleep(500 + next() * 1500);
      smtp.refuseWith = undefined;
  }
}

/** Counts everybody and everything, once all that waits has come to its end. */
async function countAll(installation: Installation, id: string): Promise<void> {
  const count = (from: string): Promise<number> => installation.count(from);
  // A mail that was refused waits for some minutes, and a reader that is silent is given up after some.
  await installation.jump(HOUR);
  await until(async () => (await count("usher_emails WHERE status <> 'sent'")) === 0, 300);
  await until(async () => (await count("usher_imports WHERE status = 'failed'")) === 1);
  expect({
    accounts: await count("usher_users WHERE email LIKE 'person%'"),
    updated: await count("usher_users WHERE email LIKE 'first@%' AND first_name = 'Ada'"),
    memberships: await count("usher_memberships WHERE status = 'invited'"),
    invitations: await count("usher_invitations WHERE status = 'pending'"),
    groupMembers: await count('usher_group_members'),
    mails: await count("usher_emails WHERE kind = 'invitation'"),
  }).toEqual({
    accounts: rows,
    updated: 1,
    memberships: rows + 1,
    invitations: rows + 1,
    groupMembers: grouped,
    mails: rows,
  });
  countMails(installation);
  if (installation.servers) await countTold(installation, id);
}

function countMails({ smtp, inFlight }: Installation): void {
  const ids = new Map<string, string[]>();
  for (const mail of smtp.mails) {
    ids.set(mail.to, [...(ids.get(mail.to) ?? []), mail.header('Message-ID') ?? '']);
  }
  expect(people.filter((email) => !ids.has(email))).toEqual([]);
  const repeated = [...ids].filter(([, messages]) => messages.length > 1);
  console.log(`${repeated.length} of ${rows} mails came again.`);
  // Only those that were on their way; and whoever got one again can tell that it is the same.
  expect(repeated.filter(([to]) => !inFlight.has(to))).toEqual([]);
  expect(repeated.filter(([, messages]) => new Set(messages).size > 1)).toEqual([]);
}

/** Counts of whom and of what the handlers of events were told: of each at least once, by one event. */
async function countTold(installation: Installation, id: string): Promise<void> {
  await until(async () => (await installation.count('told_ends')) > 0, 60);
  await until(
    async () => (await installation.count("usher_events WHERE status = 'waiting'")) === 0,
    60,
  );
  const told = await installation.ask<{ email: string; events: string }>(
    'SELECT email, COUNT(DISTINCT event_id) AS events FROM told_people GROUP BY email',
  );
  const emails = new Set(told.map(({ email }) => email));
  expect(people.filter((email) => !emails.has(email))).toEqual([]);
  expect(told.filter(({ events }) => Number(events) !== 1)).toEqual([]);
  const ends = await installation.ask<{ id: string; events: string }>(
    'SELECT import_id AS id, COUNT(DISTINCT event_id) AS events FROM told_ends GROUP BY import_id',
  );
  expect(ends.map((one) => [one.id, Number(one.events)])).toEqual([[id, 1]]);
}

/** Waits until the import has the status, asking again where the server is away. */
function imported(client: Client, id: string, status: ImportBody['status']): Promise<ImportBody> {
  return until(async () => {
    const answer = await client.get<ImportBody>(`/api/imports/${id}`).catch(() => undefined);
    return answer?.status === 200 && answer.body.status === status && answer.body;
  }, 120);
}

/** Waits until another runner than `before` has the import, or it is done. */
function newOwner(
  installation: Installation,
  id: string,
  before: string | null,
  seconds = 180,
): Promise<string | null> {
  return until(async () => {
    const [found] = await installation.ask<{ owner: string | null; status: string }>(
      'SELECT lease_owner AS owner, status FROM usher_imports WHERE id = ?',
      [id],
    );
    if (found?.status === 'completed') return { owner: before };
    return found?.owner && found.owner !== before ? { owner: found.owner } : undefined;
  }, seconds).then(({ owner }) => owner);
}
