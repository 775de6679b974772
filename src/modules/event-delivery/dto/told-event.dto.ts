import type { EventName } from '../../events/event-catalogue.js';
import type { EventStatus } from '../../events/event.entity.js';

/** Something that the application around Usher was told, or is to be told. */
export class UsherToldEvent {
  id: string;
  name: EventName;
  status: EventStatus;
  /** The account that it is about, if it is about one. */
  personId: string | null;
  attempts: number;
  /** The error that a handler of the application threw last. */
  error: string | null;
  createdAt: Date;
  nextAttemptAt: Date;
}
