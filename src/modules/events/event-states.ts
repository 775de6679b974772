import { mover } from '../../database/states.js';
import { EventRow } from './event.entity.js';

/** The states of an event that the application is told of, and those that may follow each. */
export const moveEvents = mover(EventRow, {
  /** It is due, or a handler has thrown and it waits to be tried again. */
  waiting: ['waiting', 'delivered', 'failed'],
  /** It was tried often enough. Somebody may have it tried again. */
  failed: ['waiting'],
  delivered: [],
});
