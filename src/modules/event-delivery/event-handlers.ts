import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { UsherSetupError } from '../../common/failures/setup-error.js';
import { type EventName, isEventName, type UsherEvent } from '../events/event-catalogue.js';
import { Events } from '../events/events.js';
import { EVENT_NAMES } from './on-usher-event.js';

/** A method of the application that wants to be told of something. */
export interface EventHandler {
  /** `Class.method`: what the events that it has had remember it by. */
  id: string;
  call: (event: UsherEvent) => unknown;
}

/** The methods of all providers and controllers that have `@OnUsherEvent`. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byName = new Map<EventName, EventHandler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly events: Events,
  ) {}

  onModuleInit(): void {
    const owners = new Map<string, object>();
    for (const wrapper of [...this.discovery.getProviders(), ...this.discovery.getControllers()]) {
      const instance: unknown = wrapper.instance;
      if (typeof instance !== 'object' || instance === null) continue;
      for (const { id, method, names } of this.handlersOf(instance)) {
        if (!wrapper.isDependencyTreeStatic() || wrapper.isTransient) throw madeOftenFault(id);
        for (const name of names) if (!isEventName(name)) throw unknownNameFault(id, name);
        // One provider may be known by several tokens.
        if (owners.get(id) === instance) continue;
        if (owners.has(id)) throw sameIdFault(id);
        owners.set(id, instance);
        this.add({ id, call: (event) => (instance as Methods)[method]?.(event) }, names);
      }
    }
  }

  of(name: EventName): readonly EventHandler[] {
    return this.byName.get(name) ?? [];
  }

  /** The methods of a provider, however it was made, that want to be told of something. */
  private handlersOf(
    instance: object,
  ): { id: string; method: string; names: readonly EventName[] }[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    // A plain object has no methods with decorators.
    if (prototype === null || prototype === Object.prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const names = namesOf(prototype[method]);
      return names.length === 0 ? [] : [{ id: `${className(prototype)}.${method}`, method, names }];
    });
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

function className({ constructor }: object): string {
  return constructor.name;
}

function sameIdFault(id: string): UsherSetupError {
  return new UsherSetupError(
    `Two providers have @OnUsherEvent at ${id}, and what one has heard counts as heard by the other: provide the class once, or give one of the classes another name.`,
  );
}

function unknownNameFault(id: string, name: string): UsherSetupError {
  return new UsherSetupError(
    `${id} has @OnUsherEvent with "${name}", which is no event of Usher’s: the type EventName names them all.`,
  );
}

function madeOftenFault(id: string): UsherSetupError {
  return new UsherSetupError(
    `${id} has @OnUsherEvent, but its provider is made more than once. Handlers are called outside of requests: put it into a provider of the default scope.`,
  );
}
