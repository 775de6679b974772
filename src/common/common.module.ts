import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { RateLimits } from './rate-limits.js';
import { Settings } from './settings.js';
import { connectRedis, SharedRedis } from './shared-redis.js';

@Global()
@Module({
  providers: [
    Clock,
    RateLimits,
    { provide: SharedRedis, inject: [Settings], useFactory: connectRedis },
  ],
  exports: [Clock, RateLimits, SharedRedis],
})
export class CommonModule {}
