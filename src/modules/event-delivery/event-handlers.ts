import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { UsherSetupError } from '../../common/setup-error.js';
import type { EventName, UsherEvent } from '../events/event-catalogue.js';
import { Events } from '../events/events.js';
import { EVENT_NAMES } from './on-usher-event.js';

/** A method of the application that wants to be told of something. */
export interface EventHandler {
  /** `Class.method`: what the events that it has had remember it by. */
  id: string;
  call: (event: UsherEvent) => unknown;
}

/** The methods of all providers that have `@OnUsherEvent`. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byName = new Map<EventName, EventHandler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    for (const wrapper of this.discovery.getProviders()) {
      const { metatype } = wrapper;
      if (typeof metatype !== 'function' || !metatype.prototype) continue;
      const prototype = metatype.prototype as Record<string, unknown>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const names = namesOf(prototype[method]);
        if (names.length === 0) continue;
        const id = `${metatype.name}.${method}`;
        if (!wrapper.isDependencyTreeStatic()) throw madeForEachRequest(id);
        const instance = wrapper.instance as Methods | undefined;
        if (instance) this.add({ id, call: (event) => instance[method]?.(event) }, names);
      }
    }
  }

  of(name: EventName): readonly EventHandler[] {
    return this.byName.get(name) ?? [];
  }

  private add(handler: EventHandler, names: readonly EventName[]): void {
    for (const name of names) {
      const handlers = this.byName.get(name) ?? [];
      this.byName.set(name, [...handlers, handler]);
      this.events.want(name);
    }
  }
}

type Methods = Record<string, EventHandler['call'] | undefined>;

function namesOf(method: unknown): readonly EventName[] {
  if (typeof method !== 'function') return [];
  return (Reflect.getMetadata(EVENT_NAMES, method) as EventName[] | undefined) ?? [];
}

function madeForEachRequest(id: string): UsherSetupError {
  return new UsherSetupError(
    `${id} has @OnUsherEvent, but its provider is made for each request. Handlers are called outside of requests: put it into a provider that is made once.`,
  );
}
