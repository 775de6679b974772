import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Request } from 'express';
import { expressOf, isRoute, isUshers, layersOf, matches, type RouteLayer } from './own-routes.js';

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
    const express = expressOf(this.server);
    if (!express) return;
    const layers = layersOf(express);
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

function hasBody({ headers }: Pick<Request, 'headers'>): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
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
