import type { TimelineEvent } from '../../api/types.js';

/** An event, or several of the same kind in one. */
export interface ToldEvent extends TimelineEvent {
  /** The time when the first of them was. */
  since: string;
  times: number;
}

/** Each step that is saved by itself is one, which nobody wants to read one by one. */
const folded: ReadonlySet<string> = new Set(['identity.saved']);

/**
 * Events as they are told: what one person saved again and again, with nothing in between, is one.
 * @param events the newest first.
 */
export function foldTimeline(events: readonly TimelineEvent[]): ToldEvent[] {
  const told: ToldEvent[] = [];
  for (const event of events) {
    const later = told.at(-1);
    if (later && goesOn(later, event)) {
      later.since = event.at;
      later.times++;
    } else told.push({ ...event, since: event.at, times: 1 });
  }
  return told;
}

function goesOn(later: TimelineEvent, event: TimelineEvent): boolean {
  return folded.has(event.type) && later.type === event.type && later.actor?.id === event.actor?.id;
}
