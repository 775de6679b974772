import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
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
  const description = new DocumentBuilder()
    .setTitle('Usher')
    .setDescription('Brings people into an organization.')
    .addCookieAuth(sessionCookieName(app.get(Settings)))
    .build();
  SwaggerModule.setup('/api/docs', pages, () => SwaggerModule.createDocument(app, description));
  await pages.init();
  return pages.getHttpAdapter().getInstance() as RequestHandler;
}
