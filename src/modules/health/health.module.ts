import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { HealthController } from './health.controller.js';

/** `GET /health/live` and `/health/ready`; an application with checks of its own leaves it out. */
@Module({ imports: [MailModule], controllers: [HealthController] })
export class HealthModule {}
