import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'mysql2/promise';
import { DataSource } from 'typeorm';
import { SECOND } from '../../src/common/time/clock.js';
import { type DatabaseOptions, dataSourceOptions } from '../../src/host/data-source.js';
import {
  freePort,
  type HostProcess,
  runProcess,
  startProcess,
  startScript,
} from '../support/child-process.js';
import { until } from '../support/client.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { admin } from '../support/usher.js';
import type { OwnServer } from './own-servers.js';

/** The servers that an installation with a worker runs on. */
export interface Servers {
  database: OwnServer;
  redis: OwnServer;
}

/** The longest time for which a runner, a reader or a mailer may be silent before others take over. */
const LEASE = 61 * SECOND;

/**
 * The built application in processes of its own, which a test may kill and whose clock it moves: on
 * MariaDB and Redis a server, and a worker with handlers of events; on SQLite a server that does all.
 */
export class Installation {
  url = '';
  /** The ones to whom a mail was on its way when something happened to who sends it. */
  readonly inFlight = new Set<string>();
  private readonly directory = mkdtempSync(join(tmpdir(), 'usher-faults-'));
  private readonly clock = join(this.directory, 'clock');
  private settings: Record<string, string> = {};
  private server: HostProcess | undefined;
  private worker: HostProcess | undefined;
  private readonly others: HostProcess[] = [];
  private readonly tables: DataSource;
  private ahead = 0;

  private constructor(
    readonly smtp: SmtpSink,
    readonly servers: Servers | undefined,
    private readonly database: DatabaseOptions,
  ) {
    this.tables = new DataSource(dataSourceOptions(database));
  }

  /** Starts it on an empty database; on SQLite where there are no servers. */
  static async start(servers: Servers | undefined): Promise<Installation> {
    const smtp = await smtpSink();
    const database = servers && (await emptyDatabase(servers.database));
    const path = join(mkdtempSync(join(tmpdir(), 'usher-faults-')), 'usher.sqlite');
    const made = new Installation(smtp, servers, database ?? { type: 'sqlite', path });
    const port = await freePort();
    made.url = `http://localhost:${port}`;
    writeFileSync(made.clock, '0');
    made.settings = {
      PORT: String(port),
      USHER_DATA_DIR: made.directory,
      USHER_DATABASE_URL: database?.url ?? `sqlite:${path}`,
      USHER_SMTP_URL: smtp.url,
      USHER_SECRET_KEYS: `test:${randomBytes(32).toString('base64')}`,
      USHER_ADMIN_EMAIL: admin.email,
      USHER_ADMIN_PASSWORD: admin.password,
      USHER_FAULTS_CLOCK: made.clock,
      NODE_OPTIONS: `--import=${new URL('moved-clock.mjs', import.meta.url).href}`,
      ...(servers && { USHER_REDIS_URL: servers.redis.url }),
    };
    await runProcess('migrate', made.settings);
    await made.tables.initialize();
    if (servers) {
      await made.ask('CREATE TABLE told_people (event_id VARCHAR(36), email VARCHAR(254))');
      await made.ask('CREATE TABLE told_ends (event_id VARCHAR(36), import_id VARCHAR(36))');
    }
    await made.startServer();
    await made.startWorker();
    return made;
  }

  /** Kills the server, and starts it again. */
  async killServer(): Promise<void> {
    await this.server?.kill();
    if (!this.servers) await this.outwait();
    await this.startServer();
  }

  /** Kills who does jobs, starts it again, and lets so much time pass that another may take over. */
  async killWorker(): Promise<void> {
    if (!this.worker) return this.killServer();
    await this.worker.kill();
    await this.outwait();
    await this.startWorker();
  }

  /** Has the worker stand still until another has taken over, and then go on beside it. */
  async pauseWorker(takenOver: () => Promise<unknown>): Promise<void> {
    const paused = this.worker;
    if (!paused) throw new Error('There is no worker.');
    paused.pause();
    await this.outwait();
    this.others.push(paused);
    await this.startWorker();
    await takenOver();
    paused.resume();
    await this.clocksRead();
    await this.noteMails();
  }

  /** Kills the database server, and starts it again: who was at work may not have been able to say that it stopped. */
  async restartDatabase(away = 0): Promise<void> {
    await this.servers?.database.restart(away);
    await this.jump(LEASE);
  }

  /** Has all clocks of the application jump; mails that are on their way may be taken for abandoned. */
  async jump(milliseconds: number): Promise<void> {
    await this.noteMails();
    this.moveClock(milliseconds);
    await this.clocksRead();
    await this.noteMails();
  }

  /** Rows of a statement on its tables; connections that a killed database has left are passed over. */
  ask<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return until(() => this.tables.query<T[]>(sql, parameters).catch(passOverLost));
  }

  async count(from: string): Promise<number> {
    const [found] = await this.ask<{ count: number }>(`SELECT COUNT(*) AS count FROM ${from}`);
    return Number(found?.count);
  }

  async stop(): Promise<void> {
    const processes = [this.server, this.worker, ...this.others];
    await Promise.all(processes.map(async (one) => one?.stop()));
    await this.tables.destroy();
    await this.smtp.close();
    rmSync(this.directory, { recursive: true, force: true });
    if (this.database.type === 'sqlite') {
      rmSync(join(this.database.path, '..'), { recursive: true, force: true });
    }
  }

  private async startServer(): Promise<void> {
    this.server = await startProcess('main', this.settings, this.url);
  }

  private async startWorker(): Promise<void> {
    if (!this.servers) return;
    const path = fileURLToPath(new URL('telling-worker.mjs', import.meta.url));
    this.worker = await startScript({ path }, this.settings, 'This worker does jobs.');
  }

  /** Lets so much time pass that nobody waits for one who was killed or stands still. */
  private async outwait(): Promise<void> {
    await this.noteMails();
    this.moveClock(LEASE);
  }

  /**
   * Waits until all processes know by how much they are ahead (moved-clock.mjs). Until then one may
   * take for abandoned what another has just begun, and both be done with it before the others know.
   */
  private async clocksRead(): Promise<void> {
    const running = [this.server, this.worker, ...this.others].flatMap((one) => one?.pid ?? []);
    const read = (pid: number): number => Number(readFileSync(`${this.clock}.${pid}`, 'utf8'));
    await until(async () => {
      await this.noteMails();
      return running.every((pid) => read(pid) === this.ahead);
    });
  }

  private moveClock(milliseconds: number): void {
    this.ahead += milliseconds;
    writeFileSync(`${this.clock}.new`, String(this.ahead));
    renameSync(`${this.clock}.new`, this.clock);
  }

  private async noteMails(): Promise<void> {
    const sending = await this.ask<{ recipient: string }>(
      "SELECT recipient FROM usher_emails WHERE status = 'sending'",
    );
    for (const { recipient } of sending) this.inFlight.add(recipient);
  }
}

function passOverLost(thrown: unknown): undefined {
  const { code = '' } = thrown as { code?: string };
  if (!['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'PROTOCOL_CONNECTION_LOST'].includes(code))
    throw thrown;
}

async function emptyDatabase({ url }: OwnServer): Promise<{ type: 'mysql'; url: string }> {
  const name = `usher_${randomBytes(6).toString('hex')}`;
  const connection = await createConnection(url);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  await connection.end();
  return { type: 'mysql', url: `${url}/${name}` };
}
