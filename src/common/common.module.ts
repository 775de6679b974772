import { Global, Module } from '@nestjs/common';
import { Background } from './background.js';
import { Clock } from './clock.js';
import { ExpressCheck } from './http/express.check.js';
import { OwnBodies } from './http/own-bodies.js';
import { NestVersionCheck } from './nest-version.check.js';
import { RateLimits } from './rate-limits.js';

@Global()
@Module({
  providers: [Background, Clock, ExpressCheck, NestVersionCheck, OwnBodies, RateLimits],
  exports: [Background, Clock, RateLimits],
})
export class CommonModule {}
