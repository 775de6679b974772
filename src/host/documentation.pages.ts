import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { RequestHandler } from 'express';
import { ProblemFilter, sessionCookieName, Settings } from '../index.js';

@Module({})
class DocumentationModule {}

/**
 * Makes what answers for the description of `app`. It is an application of its own, because one
 * that runs already takes no further routes.
 */
export async function describeApi(app: NestExpressApplication): Promise<RequestHandler> {
  const pages = await NestFactory.create<NestExpressApplication>(DocumentationModule, {
    bodyParser: false,
  });
  pages.disable('x-powered-by');
  pages.useGlobalFilters(new ProblemFilter(app.get(Settings)));
  const cookie = sessionCookieName(app.get(Settings));
  SwaggerModule.setup('/api/docs', pages, () => apiDocument(app, cookie));
  await pages.init();
  return pages.getHttpAdapter().getInstance() as RequestHandler;
}

/** The description of `app`, whose people carry `cookie`. (scripts/contract.mjs writes it down.) */
export function apiDocument(app: INestApplication, cookie: string): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Usher')
    .setDescription('Brings people into an organization.')
    .addCookieAuth(cookie)
    .build();
  return SwaggerModule.createDocument(app, description);
}
