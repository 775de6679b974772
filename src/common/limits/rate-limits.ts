import { Injectable } from '@nestjs/common';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { words } from '../../words/words.js';
import { Problem } from '../problem/problem.js';
import { Settings } from '../settings/settings.js';
import { type RedisConnection, SharedRedis } from './shared-redis.js';
import { waitOf } from '../time/wait.js';

const MINUTE = 60;
const QUARTER_HOUR = 15 * 60;
const HOUR = 60 * 60;
const DAY = 24 * HOUR;

/**
 * The number of tries within so many seconds, for one key. The key of `…_account` limits is the
 * account that is spoken of, by its normalized identifier; of `…_address` limits the caller's
 * address.
 */
const limits = {
  /**
   * Failed sign-ins of a device that has signed in to the account before (OWASP ASVS 5.0, 6.3.1).
   */
  sign_in_device: { points: 10, seconds: QUARTER_HOUR },
  /**
   * A stranger's failed sign-ins to one account; the key is the account and the caller's address.
   */
  sign_in_account_address: { points: 10, seconds: QUARTER_HOUR },
  /**
   * All strangers' failed sign-ins to one account, wherever they are; the key is the account. One
   * address cannot use it up. It is the rate against which the strength of passwords is estimated.
   */
  sign_in_strangers: { points: 100, seconds: HOUR },
  /** Strangers' failed sign-ins, to whichever accounts; an office is behind one address. */
  sign_in_address: { points: 300, seconds: QUARTER_HOUR },
  /** Wrong current passwords of somebody who is signed in; the key is the person. */
  current_password: { points: 10, seconds: QUARTER_HOUR },
  forgot_password_account: { points: 3, seconds: HOUR },
  /** Asking for new passwords; nobody is told of the limit, and an office is behind one address. */
  forgot_password_address: { points: 300, seconds: HOUR },
  /** Opening and accepting links that lead nowhere. Nobody guesses 256 bits: this spares the server. */
  link_address: { points: 1000, seconds: QUARTER_HOUR },
  /** Asking for new links; the same holds. Each person's mails are limited by themselves. */
  request_new_address: { points: 300, seconds: HOUR },
  /** Asking whether e-mail addresses and usernames are free; the key is the person who asks. */
  availability: { points: 600, seconds: QUARTER_HOUR },
  /**
   * Rows of files whose verdicts tell who has an account elsewhere, and edits of such rows; the key
   * is the person who uploads or edits.
   */
  accounts_in_files: { points: 600, seconds: QUARTER_HOUR },
  /** Making organizations; the key is the person who becomes their Admin. */
  new_organization: { points: 100, seconds: DAY },
  /** Records of failed sign-ins; the key is the account and the caller's address. */
  failed_sign_in_record: { points: 1, seconds: MINUTE },
  /** Records of refusals; the key is the person and what they lacked. */
  refusal_record: { points: 1, seconds: MINUTE },
  /** Saving one's own identity, of which every version is kept; the key is the person. A form saves at each step. */
  own_identity: { points: 300, seconds: QUARTER_HOUR },
} as const satisfies Record<string, { points: number; seconds: number }>;

export type RateLimit = keyof typeof limits;

/** Keeps guessing and mail bombing slow; counted in Redis when processes share one, else in memory. */
@Injectable()
export class RateLimits {
  private readonly limiters: ReadonlyMap<RateLimit, RateLimiterAbstract>;

  constructor(
    private readonly settings: Settings,
    { client, prefix }: SharedRedis,
  ) {
    this.limiters = new Map(
      Object.entries(limits).map(([name, { points, seconds }]) => [
        name as RateLimit,
        limiter(client, `${prefix}:limit:${name}`, points, seconds),
      ]),
    );
  }

  /**
   * Counts one try.
   * @throws Problem `request.too_many` (429 with Retry-After) when there have been too many.
   */
  async take(name: RateLimit, key: string): Promise<void> {
    const wait = await this.count(name, key);
    if (wait === 0) return;
    const retryAfter = Math.max(1, Math.ceil(wait / 1000));
    throw new Problem('request.too_many', {
      detail: words('request.too_many_tries', { wait: waitOf(retryAfter) }),
      retryAfter,
    });
  }

  /** Counts one try, and says whether it may be made; for answers that must not show the limit. */
  async allows(name: RateLimit, key: string): Promise<boolean> {
    return (await this.count(name, key)) === 0;
  }

  /**
   * Counts `tries` at once if so many are left.
   * @returns whether they were; else none is counted.
   */
  async takeAll(name: RateLimit, key: string, tries: number): Promise<boolean> {
    if ((await this.count(name, key, tries)) === 0) return true;
    await this.giveBack(name, key, tries);
    return false;
  }

  /** Takes one try back, which was no guess after all. */
  async giveBack(name: RateLimit, key: string, tries = 1): Promise<void> {
    await this.limiters.get(name)?.reward(this.keyOf(name, key), tries);
  }

  /** @returns 0 when the try may be made, or the milliseconds until the next one may. */
  private async count(name: RateLimit, key: string, tries = 1): Promise<number> {
    try {
      await this.limiters.get(name)?.consume(this.keyOf(name, key), tries);
      return 0;
    } catch (thrown) {
      if (thrown instanceof RateLimiterRes) return Math.max(1, thrown.msBeforeNext);
      throw thrown;
    }
  }

  /** Keyed, so that Redis holds nobody's address, and installations that share it do not meet. */
  private keyOf(name: RateLimit, key: string): string {
    const { keys } = this.settings;
    return keys.sign(keys.currentKeyId, `limit\n${name}\n${key}`)?.toString('base64url') ?? key;
  }
}

function limiter(
  redis: RedisConnection | undefined,
  keyPrefix: string,
  points: number,
  seconds: number,
): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ points, duration: seconds });
  if (!redis) return memory;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix,
    points,
    duration: seconds,
    // While Redis is away each process counts by itself.
    rejectIfRedisNotReady: true,
    insuranceLimiter: memory,
  });
}
