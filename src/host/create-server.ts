import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { ProblemFilter, UsherModule } from '../index.js';
import type { Configuration } from './configuration.js';
import { firstRun } from './first-run.js';

/** The standalone application, ready to listen. */
export async function createServer(
  configuration: Configuration,
  { quiet = false } = {},
): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    UsherModule.forRoot(configuration.usher),
    { logger: quiet ? ['error', 'fatal'] : ['log', 'warn', 'error', 'fatal'] },
  );
  app.use(helmet());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  await firstRun(app, configuration.firstRun);
  return app;
}
