import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startScript } from '../support/child-process.js';
import { Client } from '../support/client.js';
import { emptyRedisDatabase } from '../support/redis.js';
import { type SmtpSink, smtpSink } from '../support/smtp-sink.js';
import { createTestDatabase } from '../support/stack.js';

export type Stack = 'sqlite' | 'mysql';

export const owner = { email: 'owner@shop.example', password: 'the owner of a shop' };

/** The example application, running. */
export interface Shop {
  url: string;
  mailServer: SmtpSink;
  /** A client of somebody who is signed in to the shop; without a password, of nobody. */
  client(email?: string, password?: string): Promise<ShopClient>;
  complaints(): string;
  stop(): Promise<void>;
}

/** Speaks HTTP with a token of the shop. */
export class ShopClient extends Client {
  token = '';

  override send<T>(
    ...[method, path, body, headers = {}]: Parameters<Client['send']>
  ): ReturnType<typeof Client.prototype.send<T>> {
    const bearer = this.token && { authorization: `Bearer ${this.token}` };
    return super.send<T>(method, path, body, { ...headers, ...(bearer || {}) });
  }
}

/**
 * Starts what is built of the example application.
 * @param script its file in `dist/server`, by default the one for the stack.
 */
export async function startShop(
  directory: string,
  stack: Stack,
  script = stack === 'mysql' ? 'main.js' : 'main.sqlite.js',
): Promise<Shop> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const cleanup of cleanups.reverse()) await cleanup();
  };
  try {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const mailServer = await smtpSink();
    cleanups.push(() => mailServer.close());
    const settings = {
      PORT: String(port),
      PUBLIC_URL: url,
      SMTP_URL: mailServer.url,
      MAIL_FROM: 'The shop <shop@shop.example>',
      OWNER_EMAIL: owner.email,
      OWNER_PASSWORD: owner.password,
      JWT_SECRET: randomBytes(32).toString('hex'),
      USHER_SECRET_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      NO_COLOR: '1',
      ...(stack === 'mysql' ? await servers(cleanups) : await folder(cleanups)),
    };
    const path = join(directory, 'dist/server', script);
    const server = await startScript({ path, directory }, settings, 'The shop is open');
    cleanups.push(() => server.stop());
    return {
      url,
      mailServer,
      client: (email, password) => clientAt(url, email, password),
      complaints: () => server.complaints(),
      stop,
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

/** Has a shop for as long as `use` takes. */
export async function withShop<T>(
  starting: Promise<Shop>,
  use: (shop: Shop) => Promise<T>,
): Promise<T> {
  const shop = await starting;
  try {
    return await use(shop);
  } finally {
    await shop.stop();
  }
}

async function servers(cleanups: (() => Promise<unknown>)[]): Promise<Record<string, string>> {
  const database = await createTestDatabase('mysql');
  cleanups.push(() => database.drop());
  const redis = await emptyRedisDatabase();
  cleanups.push(() => redis.release());
  return { DATABASE_URL: (database.options as { url: string }).url, REDIS_URL: redis.url };
}

async function folder(cleanups: (() => Promise<unknown>)[]): Promise<Record<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'usher-shop-'));
  cleanups.push(() => rm(directory, { recursive: true, force: true }));
  return { DATA_DIR: directory };
}

async function clientAt(url: string, email?: string, password?: string): Promise<ShopClient> {
  const client = new ShopClient(url);
  if (email === undefined) return client;
  const { body, text } = await client.post<{ token?: string }>('/v1/sign-in', { email, password });
  if (!body.token) throw new Error(`The shop does not let ${email} in: ${text}`);
  client.token = body.token;
  return client;
}
