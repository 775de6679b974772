import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { makePrivate, privateDirectory } from '../database.js';
import { KeyRing, type UsherOptions } from '../index.js';
import type { DatabaseOptions } from './data-source.js';
import { Environment } from './environment.js';
import { isLocalUrl, isLoopback } from './loopback.js';

/** The standalone application's settings, read from the environment. */
export interface Configuration {
  port: number;
  host: string;
  /** The seconds for which it goes on answering when it is told to end, until balancers know. */
  drainSeconds: number;
  /** Addresses and networks whose word is taken for whose call they pass on; `loopback` is this machine. */
  trustedProxies: string[];
  /** Its tables; `migrate` brings them up to date at the start. */
  database: DatabaseOptions & { migrate?: boolean };
  /** The Redis that jobs and counts are shared through, and the beginning of its keys; else one process does all. */
  redis: { url: string; prefix?: string; sentinels?: Sentinel[] } | undefined;
  /** smtp:// or smtps://; without it mails wait, or go to the mailbox. */
  smtpUrl: string | undefined;
  /** True when the server does jobs. */
  runJobs: boolean;
  usher: UsherOptions;
  firstRun: {
    email: string;
    password: string | undefined;
    organization: string;
    /** Outside of production the operator may choose a weak password. */
    allowWeakPassword?: boolean;
  };
  /** The people who may read the description of the API. */
  documentation: 'anybody' | 'admins';
  /** True when `GET /metrics` answers. */
  metrics: boolean;
}

/** The address of a Redis Sentinel. */
export interface Sentinel {
  host: string;
  port: number;
}

type Variables = ConstructorParameters<typeof Environment>[0];

/**
 * Reads the settings. Without any, it is the embedded default: SQLite and a generated key in
 * `./data`, jobs in process, a mailbox instead of SMTP.
 * @throws ConfigurationError naming every setting that is wrong, or missing when NODE_ENV is production.
 */
export function readConfiguration(variables: Variables): Configuration {
  const env = new Environment(variables);
  const isProduction = env.text('NODE_ENV') === 'production';
  if (isProduction) demandChosen(env);
  const port = env.whole('PORT', 3000, { to: 65_535 });
  const host = env.text('HOST') ?? '127.0.0.1';
  const databaseUrl = env.url('USHER_DATABASE_URL', 'mysql:', 'mariadb:', 'sqlite:');
  const isEmbedded = !databaseUrl || databaseUrl.startsWith('sqlite:');
  const redis = readRedis(env);
  const smtpUrl = env.url('USHER_SMTP_URL', 'smtp:', 'smtps:');
  const publicUrl = readPublicUrl(env, port, isProduction);
  const secretKeys = readSecretKeys(env);
  const trustedProxies = readTrustedProxies(env);
  const metrics = env.oneOf('USHER_METRICS', ['on', 'off']);
  const jobs = env.oneOf(
    'USHER_JOBS',
    ['here'],
    'USHER_JOBS is here, or not set; then workers do the jobs, where there is a Redis.',
  );
  const multiOrganization = env.oneOf('USHER_MULTI_ORGANIZATION', ['true', 'false']);
  const drainSeconds = env.whole('USHER_DRAIN_SECONDS', 0, { to: 300 });
  // Whoever reads the mailbox can follow everybody's links.
  const isLocal = isLoopback(host) && isLocalUrl(publicUrl);
  const mailbox = isEmbedded && !redis && !smtpUrl && !isProduction && isLocal;
  const mail = { ...readMail(env), mailbox };
  const imports = readImportLimits(env);
  env.demandNoFaults();
  // From here on files are made: what is wrong has been said.
  const dataDirectory = resolve(env.text('USHER_DATA_DIR') ?? './data');
  return {
    port,
    host,
    drainSeconds,
    trustedProxies,
    documentation: isProduction ? 'admins' : 'anybody',
    metrics: metrics === 'on',
    firstRun: readFirstRun(env, isProduction),
    database: isEmbedded
      ? { type: 'sqlite', path: sqlitePath(databaseUrl, dataDirectory), migrate: true }
      : { type: 'mysql', url: databaseUrl },
    redis,
    smtpUrl,
    runJobs: !redis || jobs === 'here',
    usher: {
      secretKeys: secretKeys ?? generatedKey(dataDirectory),
      publicUrl,
      mail,
      multiOrganization: multiOrganization === 'true',
      imports,
    },
  };
}

/** The settings that have no safe default. */
function demandChosen(env: Environment): void {
  for (const name of [
    'USHER_SECRET_KEYS',
    'USHER_PUBLIC_URL',
    'USHER_SMTP_URL',
    'USHER_MAIL_FROM',
  ]) {
    const isChosen = env.text(name) !== undefined;
    env.demand(isChosen, `${name} is missing; in production there is no default for it.`);
  }
}

function readRedis(env: Environment): Configuration['redis'] {
  const url = env.url('USHER_REDIS_URL', 'redis:', 'rediss:');
  const sentinels = env.list('USHER_REDIS_SENTINELS')?.map(sentinelAt);
  env.demand(
    !sentinels || (url !== undefined && sentinels.every((one) => one !== undefined)),
    'USHER_REDIS_SENTINELS takes addresses by comma, as 10.0.0.1:26379, beside USHER_REDIS_URL, whose host is then the name that they know the primary by.',
  );
  return url ? { url, sentinels: sentinels?.flatMap((one) => one ?? []) } : undefined;
}

function readPublicUrl(env: Environment, port: number, isProduction: boolean): string {
  // Without TLS, links and sessions are anybody's on the way.
  const schemes = isProduction ? ['https:'] : ['http:', 'https:'];
  const publicUrl = env.url('USHER_PUBLIC_URL', ...schemes) ?? `http://localhost:${port}`;
  env.demand(
    !URL.canParse(publicUrl) || isHostAndPath(new URL(publicUrl)),
    'USHER_PUBLIC_URL has a host and a path alone, as https://example.com/people.',
  );
  return publicUrl;
}

function readSecretKeys(env: Environment): string | undefined {
  const secretKeys = env.text('USHER_SECRET_KEYS');
  const fault = secretKeys && faultOfKeys(secretKeys);
  env.demand(!fault, `USHER_SECRET_KEYS: ${fault ?? ''}`);
  return secretKeys;
}

function readTrustedProxies(env: Environment): string[] {
  const proxies = env.list('USHER_TRUSTED_PROXIES') ?? [LOOPBACK];
  env.demand(
    proxies.every(isNetwork),
    `USHER_TRUSTED_PROXIES takes addresses and networks by comma, as 10.0.0.0/8, or ${LOOPBACK}.`,
  );
  return proxies;
}

function readMail(env: Environment): { from: string; perSecond: number } {
  const from = env.text('USHER_MAIL_FROM') ?? 'Usher <usher@localhost>';
  env.demand(isSender(from), 'USHER_MAIL_FROM takes an address, as People <people@example.com>.');
  return { from, perSecond: env.whole('USHER_MAIL_PER_SECOND', 0, { to: 100_000 }) };
}

function readImportLimits(env: Environment): NonNullable<UsherOptions['imports']> {
  return {
    maxMegabytes: env.whole('USHER_MAX_UPLOAD_MB', 100, { from: 1, to: 10_000 }),
    maxRows: env.whole('USHER_MAX_ROWS', 1_000_000, { from: 1, to: 100_000_000 }),
  };
}

function readFirstRun(env: Environment, isProduction: boolean): Configuration['firstRun'] {
  return {
    email: env.text('USHER_ADMIN_EMAIL') ?? 'admin@example.com',
    password: env.text('USHER_ADMIN_PASSWORD'),
    organization: env.text('USHER_ORGANIZATION') ?? 'My organization',
    allowWeakPassword: !isProduction,
  };
}

/** Says why no ring can be made of these keys, without a word of them; undefined when one can. */
function faultOfKeys(secretKeys: string): string | undefined {
  try {
    new KeyRing(secretKeys);
    return undefined;
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

/** Reads `host:port`, an address of IPv6 in brackets; undefined when it is something else. */
function sentinelAt(address: string): Sentinel | undefined {
  const [, ipv6, name, digits] = /^(?:\[([^[\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(address) ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits);
  return host && port >= 1 && port <= 65535 ? { host, port } : undefined;
}

function isHostAndPath({ search, hash, username, password }: URL): boolean {
  return [search, hash, username, password].every((part) => part === '');
}

/** True for an address, alone or in `<>` behind a name, in one line. */
function isSender(text: string): boolean {
  const isOneLine = !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
  return isOneLine && /^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u.test(text);
}

/** Every address of this machine itself. */
const LOOPBACK = 'loopback';

/** True when it is an address, a network with the length of its prefix, or the word for this machine. */
function isNetwork(text: string): boolean {
  const [address = '', prefix = '0', ...rest] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const isPrefix = /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits;
  return text === LOOPBACK || (isIP(address) !== 0 && isPrefix && rest.length === 0);
}

function sqlitePath(databaseUrl: string | undefined, dataDirectory: string): string {
  const path = databaseUrl?.replace(/^sqlite:(\/\/)?/, '');
  if (path) return resolve(path);
  privateDirectory(dataDirectory);
  return join(dataDirectory, 'usher.sqlite');
}

/** The key in the data directory, generated when there is none, readable by the owner alone. */
function generatedKey(dataDirectory: string): string {
  const path = join(dataDirectory, 'secret-keys');
  privateDirectory(dataDirectory);
  if (!existsSync(path)) {
    writeFileSync(path, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  }
  makePrivate(path, 0o600);
  return readFileSync(path, 'utf8').trim();
}
