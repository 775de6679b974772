import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Settings } from '../../../common/settings/settings.js';
import { SharedRedis } from '../../../common/limits/shared-redis.js';

/**
 * So many mails a second, at most: over all workers where they share a Redis, else (and while it
 * cannot be reached) in each process.
 */
@Injectable()
export class MailPace {
  private readonly limiter: RateLimiterAbstract | undefined;

  constructor({ mail }: Settings, { client, prefix }: SharedRedis) {
    if (mail.perSecond === 0) return;
    const memory = new RateLimiterMemory({ points: mail.perSecond, duration: 1 });
    this.limiter = memory;
    if (!client) return;
    this.limiter = new RateLimiterRedis({
      storeClient: client,
      keyPrefix: `${prefix}:mail-pace`,
      points: mail.perSecond,
      duration: 1,
      rejectIfRedisNotReady: true,
      insuranceLimiter: memory,
    });
  }

  /**
   * Waits until one more mail may go, as long as `goesOn`.
   * @returns false when it does not go any more.
   */
  async turn(goesOn: () => boolean): Promise<boolean> {
    while (goesOn()) {
      const wait = await this.take();
      if (wait === 0) return true;
      await sleep(wait);
    }
    return false;
  }

  /** @returns 0 when one more mail may go, else the milliseconds until it is worth asking again. */
  async take(): Promise<number> {
    try {
      await this.limiter?.consume('all');
      return 0;
    } catch (thrown) {
      if (thrown instanceof RateLimiterRes) return Math.max(1, thrown.msBeforeNext);
      throw thrown;
    }
  }
}
