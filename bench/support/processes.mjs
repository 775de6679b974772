/** Servers and workers of the built application, each in a process of its own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

export const mysqlServer = process.env.USHER_TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
export const redisServer = process.env.USHER_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

const admin = { email: 'admin@example.com', password: 'a long enough passphrase' };

/**
 * The application on an empty database: on MariaDB and Redis a server and a worker, on SQLite one
 * process. Mails are paced to one a second, so that delivering them is not measured.
 */
export async function startApplication(database) {
  const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
  const name = `usher_bench_${randomBytes(6).toString('hex')}`;
  const mysql = database === 'mysql';
  if (mysql) await onMysql(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const port = await freePort();
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
      USHER_REDIS_URL: `${redisServer}/3`,
    }),
  };
  if (mysql) await finished(launch('migrate', environment));
  const server = launch('main', environment);
  const worker = mysql ? launch('worker', environment) : undefined;
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  return {
    url,
    cookie: await signIn(url),
    /** The most memory that each process has had, in MB. */
    peaks: () => ({ server: peak(server), worker: worker && peak(worker) }),
    stop: async () => {
      for (const child of [server, worker]) child?.kill('SIGTERM');
      await Promise.all([server, worker].map((child) => child && finished(child)));
      if (mysql) await onMysql(`DROP DATABASE IF EXISTS ${name}`);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export async function onMysql(statement) {
  const connection = await createConnection(mysqlServer);
  await connection.query(statement);
  await connection.end();
}

function launch(command, env) {
  const script = new URL(`../../dist/src/host/${command}.js`, import.meta.url).pathname;
  return spawn(process.execPath, [script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function finished(child) {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve();
}

function peak(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

function freePort() {
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
  const answer = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: admin.email, password: admin.password }),
  });
  if (!answer.ok) throw new Error(`Sign-in answered ${answer.status}.`);
  return answer.headers.getSetCookie()[0].split(';')[0];
}
