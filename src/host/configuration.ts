import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { makePrivate, privateDirectory } from '../database.js';
import { KeyRing, type UsherOptions, UsherSetupError } from '../index.js';
import type { DatabaseOptions } from './data-source.js';
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

/** A setting that is missing or wrong. The message says which one and what it takes. */
export class ConfigurationError extends UsherSetupError {}

type Environment = Record<string, string | undefined>;

/**
 * Reads the settings. Without any, it is the embedded default: SQLite and a generated key in
 * `./data`, jobs in process, a mailbox instead of SMTP.
 * @throws ConfigurationError naming every setting that is wrong, or missing when NODE_ENV is production.
 */
export function readConfiguration(environment: Environment): Configuration {
  const env = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const faults: string[] = [];
  const isProduction = env('NODE_ENV') === 'production';
  if (isProduction) {
    for (const name of [
      'USHER_SECRET_KEYS',
      'USHER_PUBLIC_URL',
      'USHER_SMTP_URL',
      'USHER_MAIL_FROM',
    ]) {
      if (!env(name)) faults.push(`${name} is missing; in production there is no default for it.`);
    }
  }
  const whole = (name: string, fallback: number, max: number, min = 0): number => {
    const value = Number(env(name) ?? fallback);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    faults.push(`${name} takes a whole number from ${min} to ${max}.`);
    return fallback;
  };
  const url = (name: string, ...schemes: string[]): string | undefined => {
    const value = env(name);
    if (value && !(URL.canParse(value) && schemes.includes(new URL(value).protocol))) {
      faults.push(`${name} begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`);
    }
    return value;
  };
  const port = whole('PORT', 3000, 65535);
  const dataDirectory = resolve(env('USHER_DATA_DIR') ?? './data');
  const databaseUrl = url('USHER_DATABASE_URL', 'mysql:', 'mariadb:', 'sqlite:');
  const redisUrl = url('USHER_REDIS_URL', 'redis:', 'rediss:');
  const sentinels = env('USHER_REDIS_SENTINELS')
    ?.split(/[\s,]+/)
    .map(sentinelAt);
  if (sentinels && !(redisUrl && sentinels.every((one) => one !== undefined))) {
    faults.push(
      'USHER_REDIS_SENTINELS takes addresses by comma, as 10.0.0.1:26379, beside USHER_REDIS_URL, whose host is then the name that they know the primary by.',
    );
  }
  const smtpUrl = url('USHER_SMTP_URL', 'smtp:', 'smtps:');
  const embedded = !databaseUrl || databaseUrl.startsWith('sqlite:');
  // Without TLS, links and sessions are anybody's on the way.
  const publicSchemes = isProduction ? ['https:'] : ['http:', 'https:'];
  const publicUrl = url('USHER_PUBLIC_URL', ...publicSchemes) ?? `http://localhost:${port}`;
  if (URL.canParse(publicUrl) && !isHostAndPath(new URL(publicUrl))) {
    faults.push('USHER_PUBLIC_URL has a host and a path alone, as https://example.com/people.');
  }
  if (!embedded && !env('USHER_SECRET_KEYS') && isProduction) {
    faults.push('USHER_SECRET_KEYS must be the same for every process.');
  }
  const secretKeys = env('USHER_SECRET_KEYS');
  const keyFault = secretKeys && faultOfKeys(secretKeys);
  if (keyFault) faults.push(`USHER_SECRET_KEYS: ${keyFault}`);
  const trustedProxies = (env('USHER_TRUSTED_PROXIES') ?? LOOPBACK).split(/[\s,]+/);
  if (!trustedProxies.every(isNetwork)) {
    faults.push(
      `USHER_TRUSTED_PROXIES takes addresses and networks by comma, as 10.0.0.0/8, or ${LOOPBACK}.`,
    );
  }
  const metrics = env('USHER_METRICS') ?? 'off';
  if (!['on', 'off'].includes(metrics)) faults.push('USHER_METRICS is on or off.');
  const jobs = env('USHER_JOBS');
  if (![undefined, 'here'].includes(jobs)) {
    faults.push(
      'USHER_JOBS is here, or not set; then workers do the jobs, where there is a Redis.',
    );
  }
  const many = env('USHER_MULTI_ORGANIZATION') ?? 'false';
  if (!['true', 'false'].includes(many)) faults.push('USHER_MULTI_ORGANIZATION is true or false.');
  const from = env('USHER_MAIL_FROM') ?? 'Usher <usher@localhost>';
  if (!isSender(from)) {
    faults.push('USHER_MAIL_FROM takes an address, as People <people@example.com>.');
  }
  const host = env('HOST') ?? '127.0.0.1';
  // Whoever reads the mailbox can follow everybody's links.
  const isLocal = isLoopback(host) && isLocalUrl(publicUrl);
  const hasMailbox = embedded && !redisUrl && !smtpUrl && !isProduction && isLocal;
  const values = {
    port,
    host,
    firstRun: {
      email: env('USHER_ADMIN_EMAIL') ?? 'admin@example.com',
      password: env('USHER_ADMIN_PASSWORD'),
      organization: env('USHER_ORGANIZATION') ?? 'My organization',
      allowWeakPassword: !isProduction,
    },
    mailPerSecond: whole('USHER_MAIL_PER_SECOND', 0, 100_000),
    drainSeconds: whole('USHER_DRAIN_SECONDS', 0, 300),
    maxMegabytes: whole('USHER_MAX_UPLOAD_MB', 100, 10_000, 1),
    maxRows: whole('USHER_MAX_ROWS', 1_000_000, 100_000_000, 1),
  };
  if (faults.length > 0) throw new ConfigurationError([...new Set(faults)].join('\n'));
  return {
    port: values.port,
    host: values.host,
    drainSeconds: values.drainSeconds,
    trustedProxies,
    documentation: isProduction ? 'admins' : 'anybody',
    metrics: metrics === 'on',
    firstRun: values.firstRun,
    database: embedded
      ? { type: 'sqlite', path: sqlitePath(databaseUrl, dataDirectory), migrate: true }
      : { type: 'mysql', url: databaseUrl },
    redis: redisUrl
      ? { url: redisUrl, sentinels: sentinels?.flatMap((one) => one ?? []) }
      : undefined,
    smtpUrl,
    runJobs: !redisUrl || jobs === 'here',
    usher: {
      secretKeys: secretKeys ?? generatedKey(dataDirectory),
      publicUrl,
      mail: {
        mailbox: hasMailbox,
        from,
        perSecond: values.mailPerSecond,
      },
      multiOrganization: many === 'true',
      imports: { maxMegabytes: values.maxMegabytes, maxRows: values.maxRows },
    },
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
