import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Application, NextFunction, Request, RequestHandler, Response } from 'express';
import { ApiAddress } from '../../common/http/api-address.js';
import { forEver, sendBuilt } from '../../common/http/built-files.js';
import { Settings } from '../../common/settings/settings.js';
import { builtPages, type PageFiles } from './page-files.js';

/** An entry of Express's router: a route, or a function for all below a path. */
interface Layer {
  route?: { path: unknown };
}

/** Keep a page from loading anything but its own files, from being framed, and from telling where it was. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves the pages that links in mails lead to: in front of the application's routes, behind what it
 * has for all requests.
 */
@Injectable()
export class InviteePages implements OnModuleInit {
  constructor(
    private readonly server: HttpAdapterHost,
    private readonly settings: Settings,
    private readonly api: ApiAddress,
  ) {}

  /** All routes are known by now, and no request has come. */
  onModuleInit(): void {
    const { pages } = this.settings;
    const files = pages === false ? undefined : builtPages();
    // A process that only does jobs has no server.
    const adapter = this.server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (pages === false || !files || adapter?.getType() !== 'express') return;
    const app = adapter.getInstance<Application>();
    const layers = app.router.stack as unknown as Layer[];
    app.use(pages || '/', this.handlerOf(files));
    // An application that answers every address with its panel would answer these as well.
    const [ours] = layers.splice(-1);
    const before = layers.findIndex(({ route }) => route !== undefined);
    if (ours) layers.splice(before === -1 ? layers.length : before, 0, ours);
  }

  private handlerOf(files: PageFiles): RequestHandler {
    return (request: Request, response: Response, next: NextFunction): void => {
      const { method, path, baseUrl } = request;
      const { signIn, pagesUrl } = this.settings;
      const root = publicPath(this.settings);
      const accounts = signIn ? 'host' : 'usher';
      if (method !== 'GET' && method !== 'HEAD') {
        next();
        return;
      }
      const asset = files.asset(path);
      if (asset) {
        sendBuilt(request, response, next, asset, { root: files.root, ...forEver });
        return;
      }
      if (!files.isPage(path, accounts)) {
        next();
        return;
      }
      // Its files are named from where it stands.
      if (path.endsWith('/')) {
        response.redirect(308, root + baseUrl + path.slice(0, -1));
        return;
      }
      const html = files.page(path, {
        api: root + this.api.path,
        home: `${root}/`,
        'sign-in': signIn?.signInUrl(pagesUrl + path) ?? `${root}/login`,
        accounts,
      });
      for (const [name, value] of Object.entries(headers)) {
        // What the application says of its own pages holds for these.
        if (!response.hasHeader(name)) response.setHeader(name, value);
      }
      response.setHeader('Cache-Control', 'no-cache');
      response.type('html').send(html);
    };
  }
}

/** The path below which a proxy shows the application, without a slash at its end; `` for the root. */
function publicPath({ publicUrl }: Settings): string {
  return new URL(publicUrl).pathname.replace(/\/$/, '');
}
