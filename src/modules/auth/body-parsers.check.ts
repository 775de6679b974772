import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Application, Request, RequestHandler, Response } from 'express';

interface Content {
  /** The name of its parser. */
  kind: string;
  type: string;
  body: string;
}

/**
 * Express's body parsers by the names of their functions, and something that each of them reads.
 */
const contents: Readonly<Record<string, Content>> = {
  jsonParser: { kind: 'json', type: 'application/json', body: '{}' },
  urlencodedParser: { kind: 'urlencoded', type: 'application/x-www-form-urlencoded', body: 'a=b' },
  textParser: { kind: 'text', type: 'text/plain', body: 'a' },
  rawParser: { kind: 'raw', type: 'application/octet-stream', body: 'a' },
};

/** An entry of Express's router: a route, or a function for all below a path. */
interface Layer {
  name: string;
  handle: RequestHandler;
  route?: { path: unknown };
  match(path: string): boolean;
}

/**
 * Warns when the application around Usher inflates bodies before Usher can refuse them: hands its
 * body parsers a few encoded bytes at the start, and sees what becomes of them.
 */
@Injectable()
export class BodyParsersCheck implements OnApplicationBootstrap {
  private readonly logger = new Logger('Usher');

  constructor(private readonly server: HttpAdapterHost) {}

  async onApplicationBootstrap(): Promise<void> {
    const layers = this.layers();
    // One route of Usher stands for all of them.
    const path = layers
      .map(({ route }) => String(route?.path))
      .find((one) => one.endsWith('/public/invitations/inspect'));
    if (path === undefined) return;
    const settings: string[] = [];
    for (const layer of layers) {
      const content = contents[layer.name];
      if (!content || !layer.match(path) || !(await inflates(layer.handle, path, content)))
        continue;
      settings.push(`app.useBodyParser('${content.kind}', { inflate: false })`);
    }
    if (settings.length === 0) return;
    this.logger.warn(
      'Bodies of requests are inflated before Usher can refuse them: a few bytes that anybody sends ' +
        `become as many as the parser takes. Set ${settings.join(' and ')}, or { bodyParser: false }: ` +
        'Usher reads bodies itself.',
    );
  }

  private layers(): readonly Layer[] {
    // A process that only does jobs has no server.
    const adapter = this.server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (adapter?.getType() !== 'express') return [];
    const { router } = adapter.getInstance<Application>();
    return router.stack as unknown as readonly Layer[];
  }
}

async function inflates(
  parse: RequestHandler,
  path: string,
  { type, body }: Content,
): Promise<boolean> {
  const encoded = gzipSync(body);
  const request: Readable & { body?: unknown } = Object.assign(Readable.from([encoded]), {
    method: 'POST',
    url: path,
    headers: {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': String(encoded.length),
    },
  });
  await new Promise<void>((done) => {
    void parse(request as unknown as Request, {} as Response, () => done());
  }).catch(() => undefined);
  return request.body !== undefined;
}
