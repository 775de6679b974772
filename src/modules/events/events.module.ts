import { Module } from '@nestjs/common';
import { Events } from './events.js';

/** The events that the application is told of. */
@Module({ providers: [Events], exports: [Events] })
export class EventsModule {}
