import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseOptions } from '../../src/host/data-source.js';
import { freePort, type HostProcess, runProcess, startProcess } from './child-process.js';
import { emptyRedisDatabase } from './redis.js';
import { type SmtpSink, smtpSink } from './smtp-sink.js';
import { createTestDatabase } from './stack.js';
import { admin } from './usher.js';

/** The built application, running as operators run it: in processes of its own. */
export interface Standalone {
  url: string;
  /** The place where it keeps its tables. */
  database: DatabaseOptions;
  /** The mail server that it sends to; without one it has the mailbox page. */
  mailServer?: SmtpSink | undefined;
  /** Gives what its processes have complained about: nothing, when all is well. */
  complaints(): string;
  /** Ends the processes and deletes everything they kept. */
  stop(): Promise<void>;
}

/**
 * The embedded default: one process, and no settings besides its place and the admin's sign-in.
 * @param withMailServer whether it sends to a mail server instead of the mailbox page.
 */
export async function startEmbedded(withMailServer = false): Promise<Standalone> {
  const starting = begin();
  try {
    const { settings, url } = await common(starting);
    const mailServer = withMailServer ? await startMailServer(starting) : undefined;
    const mail = mailServer && { USHER_SMTP_URL: mailServer.url };
    starting.processes.push(await startProcess('main', { ...settings, ...mail }, url));
    const path = join(settings.USHER_DATA_DIR, 'usher.sqlite');
    return { ...running(starting, url, { type: 'sqlite', path }), mailServer };
  } catch (thrown) {
    await end(starting);
    throw thrown;
  }
}

/** A server and two workers on MariaDB or MySQL, Redis and a mail server. */
export async function startScaledOut(): Promise<Standalone> {
  const starting = begin();
  try {
    const { settings, url } = await common(starting);
    const database = await createTestDatabase('mysql');
    starting.cleanups.push(() => database.drop());
    const redis = await emptyRedisDatabase();
    starting.cleanups.push(() => redis.release());
    const mailServer = await startMailServer(starting);
    const shared = {
      ...settings,
      USHER_SMTP_URL: mailServer.url,
      USHER_DATABASE_URL: (database.options as { url: string }).url,
      USHER_REDIS_URL: redis.url,
      USHER_SECRET_KEYS: `test:${randomBytes(32).toString('base64')}`,
    };
    await runProcess('migrate', shared);
    starting.processes.push(await startProcess('main', shared, url));
    for (let worker = 0; worker < 2; worker++) {
      starting.processes.push(await startProcess('worker', shared, 'This worker does jobs.'));
    }
    return { ...running(starting, url, database.options), mailServer };
  } catch (thrown) {
    await end(starting);
    throw thrown;
  }
}

/** The parts that were begun so far, to be ended when the rest fails. */
interface Begun {
  processes: HostProcess[];
  cleanups: (() => Promise<void>)[];
}

async function startMailServer({ cleanups }: Begun): Promise<SmtpSink> {
  const mailServer = await smtpSink();
  cleanups.push(() => mailServer.close());
  return mailServer;
}

function begin(): Begun {
  return { processes: [], cleanups: [] };
}

async function common({
  cleanups,
}: Begun): Promise<{ settings: Record<string, string> & { USHER_DATA_DIR: string }; url: string }> {
  const directory = mkdtempSync(join(tmpdir(), 'usher-test-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  const port = await freePort();
  return {
    url: `http://localhost:${port}`,
    settings: {
      PORT: String(port),
      USHER_DATA_DIR: directory,
      USHER_ADMIN_EMAIL: admin.email,
      USHER_ADMIN_PASSWORD: admin.password,
    },
  };
}

function running(begun: Begun, url: string, database: DatabaseOptions): Standalone {
  return {
    url,
    database,
    complaints: () => begun.processes.map((one) => one.complaints()).join(''),
    stop: () => end(begun),
  };
}

async function end({ processes, cleanups }: Begun): Promise<void> {
  await Promise.all(processes.map((one) => one.stop()));
  for (const cleanup of cleanups.reverse()) await cleanup();
}
