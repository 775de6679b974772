import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Application } from 'express';
import { Settings } from '../settings/settings.js';

/** A route of Usher's that stands for all of them. */
const KNOWN_ROUTE = '/public/invitations/inspect';

/** An entry of Express's router: a route, or a function for all below a path. */
interface Layer {
  route?: { path: unknown };
}

/** Knows where Usher's API is, with the prefix that the application gives to all routes. */
@Injectable()
export class ApiAddress {
  private found: string | undefined;

  constructor(
    private readonly server: HttpAdapterHost,
    private readonly settings: Settings,
  ) {}

  /**
   * The path of the API, without a slash at its end. A process that only does jobs has no routes, and
   * knows the option `path` alone.
   */
  get path(): string {
    this.found ??= this.pathOfRoutes();
    return this.found ?? this.settings.apiPath;
  }

  private pathOfRoutes(): string | undefined {
    const adapter = this.server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (adapter?.getType() !== 'express') return undefined;
    const layers = adapter.getInstance<Application>().router.stack as unknown as readonly Layer[];
    return layers
      .map(({ route }) => String(route?.path))
      .find((path) => path.endsWith(KNOWN_ROUTE))
      ?.slice(0, -KNOWN_ROUTE.length);
  }
}
