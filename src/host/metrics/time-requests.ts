import type { INestApplicationContext } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Metrics } from './metrics.js';

/** Times each request from its head to the end of its answer. */
export function timeRequests(
  app: INestApplicationContext,
): (request: Request, response: Response, next: NextFunction) => void {
  const metrics = app.get(Metrics);
  return (request, response, next) => {
    const begin = performance.now();
    response.once('close', () => {
      const status = response.writableFinished
        ? `${Math.floor(response.statusCode / 100)}xx`
        : 'aborted';
      // Pages, files and addresses that do not exist; by themselves they would be series without end.
      const { path: route = 'none' } = (request.route ?? {}) as { path?: string };
      metrics.note({ method: request.method, route, status }, (performance.now() - begin) / 1000);
    });
    next();
  };
}
