import { Column, PrimaryColumn } from 'typeorm';
import { text, time } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { EventName } from './event-catalogue.js';

/** An event that some process which does jobs has a handler for. */
@UsherTable('usher_handled_events')
export class HandledEvent {
  @PrimaryColumn(text('name', 40))
  name: EventName;

  /** The time when such a process last ran. */
  @Column(time('seen_at'))
  seenAt: Date;
}
