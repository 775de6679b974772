import type { INestApplication, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ProblemFilter, Settings } from '../index.js';
import type { Configuration } from './configuration.js';
import { serveDocumentation } from './documentation.js';
import { refuseUnreadable } from './refuse-unreadable.js';
import { firstRun } from './first-run.js';
import { OrderlyEnd } from './orderly-end.js';
import { servePanel } from './panel.js';
import { secureHeaders } from './secure-headers.js';
import { StandaloneModule } from './standalone.module.js';

/** The standalone application, ready to listen. */
export async function createServer(
  configuration: Configuration,
  { logger = ['warn', 'error', 'fatal'] }: { logger?: LogLevel[] } = {},
): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    await StandaloneModule.of(configuration),
    // Usher reads bodies itself, once it is known who asks.
    { logger, bodyParser: false },
  );
  // Rate limits count a caller's address: these may say whose call they pass on, and nobody else.
  app.set('trust proxy', configuration.trustedProxies);
  app.useGlobalFilters(new ProblemFilter(app.get(Settings)));
  app.enableShutdownHooks();
  // Longer than proxies and clients keep an idle connection (60 s mostly): whoever closes first must
  // be the one that does not send, or a request is lost on its way.
  app.getHttpServer().keepAliveTimeout = 65_000;
  refuseUnreadable(app.getHttpServer());
  app.use(app.get(OrderlyEnd, { strict: false }).closeConnections);
  if (configuration.metrics) {
    const { timeRequests } = await import('./metrics/time-requests.js');
    app.use(timeRequests(app));
  }
  secureHeaders(app, configuration.usher.publicUrl);
  servePanel(app);
  serveDocumentation(app, configuration.documentation);
  await firstRun(app, configuration.firstRun);
  return app;
}
