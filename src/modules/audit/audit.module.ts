import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AuditEventsController } from './audit-events.controller.js';
import { AuditEvents } from './audit-events.service.js';
import { AuditTrail } from './audit-trail.js';

/** A record of who did what, and when. */
@Module({
  imports: [EventsModule],
  controllers: [AuditEventsController],
  providers: [AuditTrail, AuditEvents],
  exports: [AuditTrail],
})
export class AuditModule {}
