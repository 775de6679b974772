import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

/**
 * The pages that are entries of their own and do not load the panel; all other paths are the
 * panel's.
 */
const ownPages: Readonly<Record<string, string>> = {
  '/accept': 'accept.html',
  '/forgot-password': 'forgot-password.html',
  '/login': 'login.html',
  '/reset-password': 'reset-password.html',
  '/welcome': 'welcome.html',
};

/** The paths that the panel never answers for. */
const notPanel = /^\/(api|health|metrics|mailbox)(\/|$)/;

/** A file's name has a hash of what is in it: under this name it never changes. */
const forEver = { immutable: true, maxAge: '1y' };
/** A page has the same address after the next release. */
const askedAgain = { cacheControl: false, headers: { 'Cache-Control': 'no-cache' } };

/** The forms that the build writes a file in beside the plain one, the smallest first. */
const encodings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
];

/**
 * Serves the built panel and the invitee's pages, each address of which can be reloaded and shared.
 */
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
  return ownPages[path.replace(/\/$/, '')] ?? (headers.cookie ? 'index.html' : 'login.html');
}

type SendOptions = NonNullable<Parameters<Response['sendFile']>[1]> & { root: string };

/**
 * Sends a file of the build in the smallest form that the caller takes; what is not there, others
 * answer for.
 */
function sendBuilt(
  request: Request,
  response: Response,
  next: NextFunction,
  name: string,
  options: SendOptions,
): void {
  const encoding = encodings.find(
    ({ coding, suffix }) =>
      request.acceptsEncodings(coding) && existsSync(join(options.root, name + suffix)),
  );
  response.type(extname(name));
  response.vary('Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding.coding);
  response.sendFile(name + (encoding?.suffix ?? ''), options, (failure?: Error) => {
    if (!failure || response.headersSent) return;
    for (const header of ['Content-Type', 'Content-Encoding', 'Vary'])
      response.removeHeader(header);
    next();
  });
}

/**
 * `admin-ui/dist` of the repository, from `src/host` as from `dist/src/host`; undefined before it
 * is built.
 */
function panelDirectory(): string | undefined {
  return ['../../admin-ui/dist', '../../../admin-ui/dist']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(join(path, 'index.html')));
}
