/** Servers and workers of the built application, each in a process of its own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';

export const mysqlServer = process.env.USHER_TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
const redisServer = process.env.USHER_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

const admin = { email: 'admin@example.com', password: 'a long enough passphrase' };

/**
 * The application on an empty database: on MariaDB and Redis a server and `workers`, on SQLite one
 * process. Unless `settings` say otherwise, mails are paced to one a second, so that delivering them
 * is not measured.
 */
export async function startApplication(database, settings = {}, workers = 1) {
  const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
  const name = `usher_bench_${randomBytes(6).toString('hex')}`;
  const mysql = database === 'mysql';
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    ...process.env,
    NODE_ENV: 'bench',
    PORT: String(port),
    HOST: '127.0.0.1',
    USHER_DATA_DIR: directory,
    USHER_ADMIN_EMAIL: admin.email,
    USHER_ADMIN_PASSWORD: admin.password,
    USHER_MAIL_PER_SECOND: '1',
    USHER_SECRET_KEYS: `bench:${randomBytes(32).toString('base64')}`,
    USHER_MAX_UPLOAD_MB: '1000',
    ...(mysql && {
      USHER_DATABASE_URL: `${mysqlServer}/${name}`,
    }),
    ...settings,
  };
  let running = {};
  let redis;

  async function start(changed = {}) {
    const env = { ...environment, ...changed };
    running = {
      server: launch(scriptOf('main'), env),
      worker: mysql ? launch(scriptOf('worker'), env) : undefined,
      ...otherWorkers(env),
    };
    await answering(url);
  }
  /** Workers beside the one whose memory is looked at. */
  function otherWorkers(env) {
    const count = mysql ? workers - 1 : 0;
    return Array.from({ length: count }, () => launch(scriptOf('worker'), env));
  }
  async function end() {
    const children = Object.values(running).filter((child) => child !== undefined);
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map(finished));
  }
  async function stop() {
    await end();
    if (mysql) await onMysql(`DROP DATABASE IF EXISTS ${name}`);
    await redis?.release();
    rmSync(directory, { recursive: true, force: true });
  }

  try {
    if (mysql) {
      await onMysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
      redis = await emptyRedisDatabase();
      environment.USHER_REDIS_URL = redis.url;
      await finished(launch(scriptOf('../bin/usher'), environment, ['migrate']));
    }
    await start();
    return {
      url,
      cookie: await signIn(url),
      /** The place of its tables, for who looks at them beside it. */
      tables: mysql ? `${mysqlServer}/${name}` : join(directory, 'usher.sqlite'),
      /** The most memory that each process has had, in MB. */
      peaks: () => ({
        server: peak(running.server),
        worker: running.worker && peak(running.worker),
      }),
      /** The cookie of the admin at work in a new organization of that name. */
      signInTo: (organization) => signInTo(url, organization),
      end,
      /** Starts it again, after `end`, with other settings. */
      start,
      /** Ends it and deletes everything it kept. */
      stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

export async function onMysql(statement) {
  const connection = await createConnection(mysqlServer);
  await connection.query(statement);
  await connection.end();
}

/** An empty Redis database, marked as tests mark the ones that they use. */
async function emptyRedisDatabase() {
  for (let number = 2; number < 16; number++) {
    const url = `${redisServer}/${number}`;
    const redis = new Redis(url);
    const isFree =
      (await redis.dbsize()) === 0 &&
      (await redis.set('usher_test_taken', 'yes', 'EX', 600, 'NX')) !== null;
    if (isFree) {
      return {
        url,
        release: async () => {
          await redis.flushdb();
          await redis.quit();
        },
      };
    }
    await redis.quit();
  }
  throw new Error(`None of the databases 2 to 15 of ${redisServer} is empty.`);
}

/** The processes that run, so that nothing goes on running when this process ends early. */
const children = new Set();
process.once('exit', () => children.forEach((child) => child.kill()));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/** The script of one of the application's commands. */
export function scriptOf(command) {
  return new URL(`../../dist/bundle/host/${command}.js`, import.meta.url).pathname;
}

export function launch(script, env, parameters = []) {
  const child = spawn(process.execPath, [script, ...parameters], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

export function finished(child) {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve();
}

function peak(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answering(url) {
  for (let tries = 0; tries < 300; tries++) {
    const alive = await fetch(`${url}/health/live`).catch(() => undefined);
    if (alive?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server did not start.');
}

async function signIn(url) {
  const identified = { identifier: admin.email, password: admin.password };
  const answer = await postJson(`${url}/api/auth/login`, identified);
  return answer.headers.getSetCookie()[0].split(';')[0];
}

async function signInTo(url, name) {
  const cookie = await signIn(url);
  const { id } = await (await postJson(`${url}/api/organizations`, { name }, cookie)).json();
  await postJson(`${url}/api/auth/switch-organization`, { organizationId: id }, cookie);
  return cookie;
}

async function postJson(url, body, cookie) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`POST ${url} answered ${answer.status}.`);
  return answer;
}
