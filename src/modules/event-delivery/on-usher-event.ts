import { SetMetadata } from '@nestjs/common';
import type { EventName, UsherEvent } from '../events/event-catalogue.js';

/** The metadata key under which a method says what it wants to be told of. */
export const EVENT_NAMES = 'usher:event-names';

type Handler<Name extends EventName> = (event: UsherEvent<Name>) => unknown;

/**
 * Has a method of a provider told of events: after the commit, at least once, in order for each
 * person, by a process that does jobs. When it throws, it is called again with growing pauses; when
 * its process ends meanwhile, by another. While it runs, the events of the same person wait.
 */
export const OnUsherEvent =
  <Name extends EventName>(...names: [Name, ...Name[]]) =>
  <Method extends Handler<Name>>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    SetMetadata(EVENT_NAMES, names)(target, key, descriptor);
  };
