import { Global, Module } from '@nestjs/common';
import { Background } from './background.js';
import { Clock } from './clock.js';
import { RateLimits } from './rate-limits.js';
import { Settings } from './settings.js';
import { connectRedis, SharedRedis } from './shared-redis.js';

@Global()
@Module({
  providers: [
    Background,
    Clock,
    RateLimits,
    { provide: SharedRedis, inject: [Settings], useFactory: connectRedis },
  ],
  exports: [Background, Clock, RateLimits, SharedRedis],
})
export class CommonModule {}
