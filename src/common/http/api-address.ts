import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Settings } from '../settings/settings.js';
import { expressOf, layersOf } from './own-routes.js';

/** A route of Usher's that stands for all of them. */
const KNOWN_ROUTE = '/public/invitations/inspect';

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
    const express = expressOf(this.server);
    return (express ? layersOf(express) : [])
      .map(({ route }) => String(route?.path))
      .find((path) => path.endsWith(KNOWN_ROUTE))
      ?.slice(0, -KNOWN_ROUTE.length);
  }
}
