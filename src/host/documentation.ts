import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { Actors, Problem, sessionCookieName, Settings } from '../index.js';
import type { Configuration } from './configuration.js';

const page = '/api/docs';
const json = '/api/docs-json';
const yaml = '/api/docs-yaml';

/** OpenAPI, generated from the code: a page at `/api/docs`, JSON at `/api/docs-json`. */
export function serveDocumentation(
  app: NestExpressApplication,
  readers: Configuration['documentation'],
): void {
  if (readers === 'admins') app.use([page, json, yaml], adminsOnly(app.get(Actors)));
  const description = new DocumentBuilder()
    .setTitle('Usher')
    .setDescription('Brings people into an organization.')
    .addCookieAuth(sessionCookieName(app.get(Settings)))
    .build();
  SwaggerModule.setup(page, app, () => SwaggerModule.createDocument(app, description), {
    jsonDocumentUrl: json,
    yamlDocumentUrl: yaml,
  });
}

/** Lets the signed-in admins of any organization by. */
function adminsOnly(actors: Actors) {
  return async (request: Request, _response: Response, next: NextFunction): Promise<void> => {
    const actor = await actors.ofRequest(request);
    if (!actor) throw new Problem('auth.not_signed_in');
    if (actor.role !== 'admin') throw new Problem('permission.admins_only');
    next();
  };
}
