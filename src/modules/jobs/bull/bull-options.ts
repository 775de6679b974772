import type { QueueOptions } from 'bull';
import type { RedisOptions } from 'ioredis';
import { UsherSetupError } from '../../../common/failures/setup-error.js';

/** The name of Bull's queue; its keys are `<prefix>:usher-jobs:…`. */
export const BULL_QUEUE = 'usher-jobs';

/** The beginning of Usher's keys where the application says nothing else. */
const PREFIX = 'usher';

/** The options of Usher's queue in the Redis at `redisUrl`. */
export function optionsAt(redisUrl: string, prefix = PREFIX): QueueOptions {
  return optionsOn(redisConnection(redisUrl, '`redisUrl` in the option `jobs`'), prefix);
}

/**
 * The options of Usher's queue in the Redis of the application's queues. Where that is and what its
 * keys begin with is theirs; their pace, locks and connections are not for Usher's jobs.
 * @param shared what BullModule.forRoot was given.
 * @param key the one that it was given under.
 * @throws UsherSetupError when it says of no Redis.
 */
export function optionsBeside(shared: QueueOptions | undefined, key?: string): QueueOptions {
  const forRoot = `BullModule.forRoot(${key === undefined ? '' : `'${key}', `}{ redis: … })`;
  if (!shared) {
    throw new UsherSetupError(
      `Jobs are to run on Bull, but the application has no ${forRoot}. Import it, or give UsherModule { jobs: { redisUrl: … } }.`,
    );
  }
  const { url, redis = url } = shared as QueueOptions & { url?: string };
  if (!redis) {
    throw new UsherSetupError(
      `Jobs are to run on Bull, but ${forRoot} does not say which Redis. Set \`redis\` there, or give UsherModule { jobs: { redisUrl: … } }.`,
    );
  }
  const connection =
    typeof redis === 'string' ? redisConnection(redis, `\`redis\` in ${forRoot}`) : redis;
  return optionsOn(connection, shared.prefix ?? PREFIX);
}

function optionsOn(connection: RedisOptions, prefix: string): QueueOptions {
  return {
    prefix,
    // A stopped process need not wait 2 s, the default, for a connection that is closed already.
    redis: { ...connection, disconnectTimeout: 300 },
    // The database row keeps the outcome; Redis need not.
    defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
  };
}

/**
 * The connection that a redis:// or rediss:// (TLS) address names.
 * @param source what gave it, for the words.
 * @throws UsherSetupError when it is none.
 */
function redisConnection(address: string, source: string): RedisOptions {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOne = url && ['redis:', 'rediss:'].includes(url.protocol);
  if (!isOne || !/^(\/\d*)?$/.test(url.pathname)) {
    throw new UsherSetupError(
      `${source} is the address of a Redis, written as redis://host:6379, or redis://host:6379/2 for another of its databases.`,
    );
  }
  const family = url.searchParams.get('family');
  return {
    // An IPv6 address stands in brackets there, and nowhere else.
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 6379),
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    db: Number(url.pathname.slice(1) || 0),
    tls: url.protocol === 'rediss:' ? {} : undefined,
    ...(family && { family: Number(family) }),
  };
}
