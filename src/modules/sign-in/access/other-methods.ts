import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host.js';
import type { NextFunction, Request, Response } from 'express';
import {
  expressOf,
  isRoute,
  isUshers,
  layersOf,
  matches,
  type RouteLayer,
  saidOf,
} from '../../../common/http/own-routes.js';
import { ProblemFilter } from '../../../common/http/problem.filter.js';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { exists, OWN_SIGN_IN, type SignInPart } from '../../sessions/own-sign-in-only.js';

/**
 * Answers what no route has answered at a path of Usher's: another method than it has is a 405 that
 * names those. It stands behind all routes, so that the application around Usher comes first.
 */
@Injectable()
export class OtherMethods implements OnModuleInit {
  private readonly filter: ProblemFilter;

  constructor(
    private readonly server: HttpAdapterHost,
    private readonly settings: Settings,
  ) {
    this.filter = new ProblemFilter(settings);
  }

  /** All routes are known by now, and Nest's answer to whatever remains comes next. */
  onModuleInit(): void {
    const express = expressOf(this.server);
    if (!express) return;
    const own = layersOf(express)
      .filter(isRoute)
      .filter(({ route }) => isUshers(route))
      .filter(({ route }) => exists(saidOf(route, OWN_SIGN_IN) as SignInPart, this.settings));
    express.use((request: Request, response: Response, next: NextFunction) => {
      const allowed = methodsAt(own, request.path);
      if (allowed.length === 0) {
        next();
        return;
      }
      response.setHeader('Allow', allowed.join(', '));
      const context = new ExecutionContextHost([request, response]);
      this.filter.catch(new Problem('request.method_not_allowed'), context);
    });
  }
}

/** The methods that a path has; HEAD is answered wherever GET is. */
function methodsAt(routes: readonly RouteLayer[], path: string): string[] {
  const methods = routes
    .filter((layer) => matches(layer, path))
    .flatMap(({ route }) => Object.keys(route.methods).map((method) => method.toUpperCase()));
  return [...new Set(methods.flatMap((one) => (one === 'GET' ? [one, 'HEAD'] : [one])))].sort();
}
