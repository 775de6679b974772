import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** The pages that are entries of their own and do not load the panel; all other paths are the panel's. */
const ownPages: Readonly<Record<string, string>> = {
  '/accept': 'accept.html',
  '/forgot-password': 'forgot-password.html',
  '/reset-password': 'reset-password.html',
  '/welcome': 'welcome.html',
};

/** What the panel never answers for. */
const notPanel = /^\/(api|health|metrics|mailbox|assets)(\/|$)/;

/** Headers that keep browsers from doing what they should not (OWASP ASVS 5.0, 3.4). */
export function secureHeaders(app: NestExpressApplication, publicUrl: string): void {
  const overTls = publicUrl.startsWith('https:');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          'default-src': ["'self'"],
          'script-src': ["'self'"],
          // The panel's style sheets are made while it runs.
          'style-src': ["'self'", "'unsafe-inline'"],
          'img-src': ["'self'", 'data:'],
          'object-src': ["'none'"],
          'base-uri': ["'none'"],
          'form-action': ["'self'"],
          'frame-ancestors': ["'none'"],
          ...(overTls ? { 'upgrade-insecure-requests': [] } : {}),
        },
      },
      frameguard: { action: 'deny' },
      referrerPolicy: { policy: 'no-referrer' },
      strictTransportSecurity: overTls,
    }),
  );
}

/** Serves the built panel and the invitee's pages, each address of which can be reloaded and shared. */
export function servePanel(app: NestExpressApplication): void {
  const directory = panelDirectory();
  if (!directory) return;
  app.useStaticAssets(join(directory, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    index: false,
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || notPanel.test(request.path)) {
      next();
      return;
    }
    const page = ownPages[request.path.replace(/\/$/, '')] ?? 'index.html';
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page, { root: directory });
  });
}

/** `admin-ui/dist` of the repository, from `src/host` as from `dist/src/host`; undefined before it is built. */
function panelDirectory(): string | undefined {
  return ['../../admin-ui/dist', '../../../admin-ui/dist']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'index.html')));
}
