import { Global, Module } from '@nestjs/common';
import { Background } from './background.js';
import { Clock } from './clock.js';
import { RateLimits } from './rate-limits.js';

@Global()
@Module({
  providers: [Background, Clock, RateLimits],
  exports: [Background, Clock, RateLimits],
})
export class CommonModule {}
