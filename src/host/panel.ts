import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { forEver, sendBuilt } from '../index.js';

/** The paths that the panel never answers for: of the server, and of the pages for invitees. */
const notPanel =
  /^\/(api|health|metrics|mailbox|accept|confirm-email|forgot-password|reset-password|welcome)(\/|$)/;

/** A page has the same address after the next release. */
const askedAgain = { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };

/** Serves the built panel, each address of which can be reloaded and shared. */
export function servePanel(app: NestExpressApplication): void {
  const root = panelDirectory();
  if (!root) return;
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    if (!isPage || notPanel.test(request.path)) {
      next();
      return;
    }
    if (request.path.startsWith('/assets/')) {
      sendBuilt(request, response, next, request.path.slice(1), { root, ...forEver });
      return;
    }
    response.vary('Cookie');
    sendBuilt(request, response, next, pageFor(request), { root, ...askedAgain });
  });
}

/** Whoever sends no cookie is not signed in: they need not wait for the panel to tell them so. */
function pageFor({ path, headers }: Request): string {
  const isSignIn = path.replace(/\/$/, '') === '/login';
  return headers.cookie && !isSignIn ? 'index.html' : 'login.html';
}

/**
 * `admin-ui/dist` of the repository, from `src/host` as from `dist/bundle/host`; undefined before it
 * is built.
 */
function panelDirectory(): string | undefined {
  return ['../../admin-ui/dist', '../../../admin-ui/dist']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'index.html')));
}
