import { Global, Module } from '@nestjs/common';
import { Background } from './background.js';
import { Clock } from './clock.js';
import { ExpressCheck } from './http/express.check.js';
import { OwnBodies } from './http/own-bodies.js';
import { RateLimits } from './rate-limits.js';

@Global()
@Module({
  providers: [Background, Clock, ExpressCheck, OwnBodies, RateLimits],
  exports: [Background, Clock, RateLimits],
})
export class CommonModule {}
