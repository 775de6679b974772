import { PATH_METADATA } from '@nestjs/common/constants.js';
import type { HttpAdapterHost } from '@nestjs/core';
import type { Application, RequestHandler } from 'express';
import { USHER_CONTROLLER } from './usher-controller.js';

/** An entry of Express's router: a route, or a function for all below a path. */
export interface Layer {
  name: string;
  handle: RequestHandler;
  route?: Route;
  /** The part of it that the last matching request had. */
  path?: string;
  match(path: string): boolean;
}

interface Route {
  path: unknown;
  methods: Readonly<Record<string, boolean | undefined>>;
  stack: readonly { handle: object }[];
}

export type RouteLayer = Layer & { route: Route };

/**
 * The application's Express; undefined where there is none, as in a process that only does jobs.
 */
export function expressOf(server: HttpAdapterHost): Application | undefined {
  const adapter = server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
  return adapter?.getType() === 'express' ? adapter.getInstance<Application>() : undefined;
}

/** The entries of its router, the application's own among them. */
export function layersOf({ router }: Application): readonly Layer[] {
  return router.stack as unknown as readonly Layer[];
}

/** Tells whether an entry answers requests itself; what stands before routes calls no one method its own. */
export function isRoute(layer: Layer): layer is RouteLayer {
  if (!layer.route) return false;
  return !layer.route.methods._all || saidOf(layer.route, PATH_METADATA) !== undefined;
}

/** Tells whether a route is Usher's. */
export function isUshers(route: Route | undefined): boolean {
  return route !== undefined && saidOf(route, USHER_CONTROLLER) === true;
}

/**
 * The metadata of a route's handler, which Nest copies to the function that it gives to Express;
 * undefined where nothing is said.
 */
export function saidOf({ stack }: Route, key: string): unknown {
  return stack
    .map(({ handle }): unknown => Reflect.getMetadata(key, handle))
    .find((said) => said !== undefined);
}

/** Tells whether a route has this path. */
export function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    // A parameter that cannot be decoded, which the router refuses when it comes to it.
    return false;
  }
}
