import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module.js';
import { EventsModule } from '../events/events.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { EventClaims } from './event-claims.js';
import { EventContents } from './event-contents.js';
import { EventDelivery } from './event-delivery.js';
import { EventHandlers } from './event-handlers.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';

/** The application's handlers, and who calls them. */
@Module({
  imports: [AuditModule, DiscoveryModule, EventsModule, GroupsModule],
  controllers: [EventsController],
  providers: [EventClaims, EventContents, EventDelivery, EventHandlers, EventsService],
  exports: [EventsService],
})
export class EventDeliveryModule {}
