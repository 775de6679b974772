import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Actors, Problem } from '../index.js';
import type { Configuration } from './configuration.js';

/** The addresses under which the API is described, in small letters and in capitals. */
const described = /^\/api\/docs(-json|-yaml)?(\/|$)/i;

/**
 * Describes the API as OpenAPI: a page at `/api/docs`, JSON at `/api/docs-json`, YAML at
 * `/api/docs-yaml`. What it takes is loaded when somebody asks: it is a third of the start.
 */
export function serveDocumentation(
  app: NestExpressApplication,
  readers: Configuration['documentation'],
): void {
  let pages: Promise<RequestHandler> | undefined;
  app.use(async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!described.test(request.path)) {
      next();
      return;
    }
    if (readers === 'admins') await requireAdmin(app.get(Actors), request);
    pages ??= import('./documentation.pages.js').then(({ describeApi }) => describeApi(app));
    const answer = await pages;
    await answer(request, response, next);
  });
}

/** @throws Problem unless an admin of any organization is signed in. */
async function requireAdmin(actors: Actors, request: Request): Promise<void> {
  const actor = await actors.ofRequest(request);
  if (!actor) throw new Problem('auth.not_signed_in');
  if (actor.role !== 'admin') throw new Problem('permission.admins_only');
}
