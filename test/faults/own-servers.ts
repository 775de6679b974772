import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createConnection } from 'mysql2/promise';
import { until } from '../support/client.js';
import { freePort } from '../support/child-process.js';

/** A server of this test's own, which it may kill. */
export interface OwnServer {
  url: string;
  /**
   * Kills it (SIGKILL), starts it again at the same address, and waits until it answers.
   * @param away for how many milliseconds connections are refused in between.
   */
  restart(away?: number): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis that keeps nothing: after a restart it is empty. */
export async function ownRedis(): Promise<OwnServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  return ownServer(url, 'redis-server', args, async () => {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.ping();
    } finally {
      redis.disconnect();
    }
  });
}

/** A MariaDB with an empty data directory; what it has committed survives a restart. */
export async function ownMariaDb(): Promise<OwnServer> {
  const directory = mkdtempSync(join(tmpdir(), 'usher-faults-'));
  const port = await freePort();
  const data = [`--datadir=${directory}`, `--user=${userInfo().username}`];
  const installed = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', ...data, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(installed.stdout + installed.stderr);
  const url = `mysql://root@127.0.0.1:${port}`;
  const socket = join(directory, 'socket');
  const args = ['--no-defaults', ...data, `--port=${port}`, '--bind-address=127.0.0.1'];
  args.push(`--socket=${socket}`, '--innodb-flush-log-at-trx-commit=1');
  const server = await ownServer(url, 'mariadbd', args, async () => {
    const connection = await createConnection(url);
    await connection.ping();
    await connection.end();
  });
  return {
    url,
    restart: (away) => server.restart(away),
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function ownServer(
  url: string,
  command: string,
  args: string[],
  ping: () => Promise<void>,
): Promise<OwnServer> {
  let child = await begin();
  return {
    url,
    restart: async (away = 0) => {
      await kill(child);
      await sleep(away);
      child = await begin();
    },
    stop: () => kill(child),
  };

  async function begin(): Promise<ChildProcess> {
    const begun = spawn(command, args, { stdio: 'ignore' });
    const end = (): boolean => begun.kill('SIGKILL');
    process.once('exit', end);
    begun.once('exit', () => process.off('exit', end));
    await until(
      () =>
        ping().then(
          () => true,
          () => false,
        ),
      60,
    );
    return begun;
  }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
