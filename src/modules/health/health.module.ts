import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { Backlog } from './backlog.js';
import { Dependencies } from './dependencies.js';
import { HealthController } from './health.controller.js';

/**
 * `GET /health/live` and `/health/ready`, and what an application's own checks and metrics can be
 * made of; one with all of these of its own leaves it out.
 */
@Module({
  imports: [MailModule],
  controllers: [HealthController],
  providers: [Backlog, Dependencies],
  exports: [Backlog, Dependencies],
})
export class HealthModule {}
