import type { IncomingMessage } from 'node:http';
import type { INestApplication, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ProblemFilter } from '../index.js';
import type { Configuration } from './configuration.js';
import { firstRun } from './first-run.js';
import { StandaloneModule } from './standalone.module.js';
import { secureHeaders, serveDocumentation, servePanel } from './web.js';

/** Of JSON: a person with as much metadata as is allowed, each character escaped. */
const JSON_LIMIT = '2mb';
/** Of the rows of the manual way. */
const ROWS_LIMIT = '10mb';

/** The standalone application, ready to listen. */
export async function createServer(
  configuration: Configuration,
  { logger = ['warn', 'error', 'fatal'] }: { logger?: LogLevel[] } = {},
): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(StandaloneModule.of(configuration), {
    logger,
  });
  // Rate limits count a caller's address: these may say whose call they pass on, and nobody else.
  app.set('trust proxy', configuration.trustedProxies);
  // What the first has read, the second leaves alone.
  app.useBodyParser('json', { limit: ROWS_LIMIT, type: hasRows });
  app.useBodyParser('json', { limit: JSON_LIMIT });
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  // Longer than proxies and clients keep an idle connection (60 s mostly): whoever closes first must
  // be the one that does not send, or a request is lost on its way.
  app.getHttpServer().keepAliveTimeout = 65_000;
  if (configuration.metrics) {
    const { timeRequests } = await import('./metrics/time-requests.js');
    app.use(timeRequests(app));
  }
  secureHeaders(app, configuration.usher.publicUrl);
  servePanel(app);
  serveDocumentation(app);
  await firstRun(app, configuration.firstRun);
  return app;
}

/** Whether a request is an import whose rows come as JSON. */
function hasRows({ method, url = '', headers }: IncomingMessage): boolean {
  const isJson = /^application\/json\b/i.test(headers['content-type'] ?? '');
  return isJson && method === 'POST' && /^\/api\/imports\/?(\?|$)/i.test(url);
}
