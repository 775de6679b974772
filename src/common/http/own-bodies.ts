import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { HttpAdapterHost } from '@nestjs/core';
import type { Application, Request, RequestHandler } from 'express';
import { USHER_CONTROLLER } from './usher-controller.js';

/** An entry of Express's router: a route, or a function for all below a path. */
interface Layer {
  name: string;
  handle: RequestHandler;
  route?: Route;
  /** The part of it that the last matching request had. */
  path?: string;
  match(path: string): boolean;
}

interface Route {
  methods: Readonly<Record<string, boolean | undefined>>;
  stack: readonly { handle: object }[];
}

/** Express's body parsers, and that of forms with files, by the names of their functions. */
const parsers: ReadonlySet<string> = new Set([
  'jsonParser',
  'urlencodedParser',
  'textParser',
  'rawParser',
  'multerMiddleware',
]);

/**
 * Lets requests to Usher pass the body parsers of the application around it. Usher reads bodies
 * itself, when it is known who asks: larger ones than Nest's parser takes, and none that must be
 * inflated (docs/adr/0007-bodies.md).
 */
@Injectable()
export class OwnBodies implements OnModuleInit {
  constructor(private readonly server: HttpAdapterHost) {}

  /** All parsers and routes are known by now, and no request has come. */
  onModuleInit(): void {
    // A process that only does jobs has no server.
    const adapter = this.server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (adapter?.getType() !== 'express') return;
    const { router } = adapter.getInstance<Application>();
    const layers = router.stack as unknown as readonly Layer[];
    const routes = layers.filter(isRoute);
    const own = routes.filter(({ route }) => isUshers(route));
    for (const layer of layers) {
      if (!parsers.has(layer.name)) continue;
      const parse = layer.handle;
      layer.handle = (request, response, next) => {
        const path = (layer.path ?? '') + request.path;
        // Most requests to the application are none of Usher's by the first two of these.
        const isOurs =
          hasBody(request) &&
          first(own, request, path) &&
          isUshers(first(routes, request, path)?.route);
        if (!isOurs) return parse(request, response, next);
        next();
      };
    }
  }
}

type RouteLayer = Layer & { route: Route };

function hasBody({ headers }: Pick<Request, 'headers'>): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** Tells whether an entry answers requests itself; what stands before routes calls no one method its own. */
function isRoute(layer: Layer): layer is RouteLayer {
  if (!layer.route) return false;
  return !layer.route.methods._all || handlersHave(layer.route, PATH_METADATA);
}

function isUshers(route: Route | undefined): boolean {
  return route !== undefined && handlersHave(route, USHER_CONTROLLER);
}

/** Nest copies what is said of a handler to the function that it gives to Express. */
function handlersHave({ stack }: Route, key: string): boolean {
  return stack.some(({ handle }) => Reflect.hasMetadata(key, handle));
}

/** The first of the routes that a request is for. */
function first(
  routes: readonly RouteLayer[],
  { method }: Pick<Request, 'method'>,
  path: string,
): RouteLayer | undefined {
  const name = method.toLowerCase();
  return routes.find(
    (layer) => (layer.route.methods[name] || layer.route.methods._all) && matches(layer, path),
  );
}

function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    // A parameter that cannot be decoded, which the router refuses when it comes to it.
    return false;
  }
}
