import { Global, Module } from '@nestjs/common';
import { Background } from './work/background.js';
import { Clock } from './time/clock.js';
import { ApiAddress } from './http/api-address.js';
import { ExpressCheck } from './http/express.check.js';
import { OwnBodies } from './http/own-bodies.js';
import { RateLimits } from './limits/rate-limits.js';
import { VersionsCheck } from './versions.check.js';

@Global()
@Module({
  providers: [ApiAddress, Background, Clock, ExpressCheck, OwnBodies, RateLimits, VersionsCheck],
  exports: [ApiAddress, Background, Clock, RateLimits],
})
export class CommonModule {}
