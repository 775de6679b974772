import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { buildBeside } from './panel-build.js';

/** The small application of admin-ui/host, built and served, with Usher's API at `/v1/people`. */
export interface HostPanel {
  url: string;
  /** The calls of Usher's API that came without the application's token. */
  withoutToken: string[];
  /** Tells whether Usher's API goes on to take the token. */
  isTaken: boolean;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Usher, as the application passes calls on to it. */
export interface UsherBehind {
  url: string;
  /** The path of its API. */
  path: string;
  /** The headers that are sent instead of the browser's. */
  headers?: Record<string, string>;
  /** Tells by its `Authorization` whether a call comes with the application's token. */
  isToken: (authorization: string | undefined) => boolean;
}

/**
 * With Usher's own sign-in behind it.
 * @param usherUrl where Usher answers below `/api`.
 * @param cookie of the session that the application's token stands for.
 */
export function startHostPanel(usherUrl: string, cookie: string): Promise<HostPanel> {
  return startPanelBefore({
    url: usherUrl,
    path: '/api',
    headers: { cookie, host: new URL(usherUrl).host, origin: usherUrl },
    isToken: (authorization) => authorization === 'Bearer token of boss',
  });
}

export async function startPanelBefore(usher: UsherBehind): Promise<HostPanel> {
  const directory = buildBeside('host');
  const server = createServer((incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', usher.url);
    if (pathname.startsWith('/v1/people/')) callUsher(incoming, response);
    else serve(pathname, response);
  });
  const host: HostPanel = { url: '', withoutToken: [], isTaken: true, stop };

  function callUsher(incoming: IncomingMessage, response: ServerResponse): void {
    const { method, url = '', headers } = incoming;
    const hasToken = usher.isToken(headers.authorization);
    if (!hasToken) host.withoutToken.push(`${method ?? ''} ${url}`);
    if (!hasToken || !host.isTaken) {
      response.writeHead(401, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ message: 'No.' }));
      return;
    }
    const call = request(
      usher.url + url.replace('/v1/people', usher.path),
      { method, headers: { ...headers, ...usher.headers } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    call.on('error', () => response.destroy());
    incoming.pipe(call);
  }

  function serve(pathname: string, response: ServerResponse): void {
    const file = join(directory, pathname);
    const isFile = extname(pathname) !== '' && existsSync(file);
    response.writeHead(200, { 'Content-Type': types[extname(pathname)] ?? 'text/html' });
    response.end(readFileSync(isFile ? file : join(directory, 'index.html')));
  }

  async function stop(): Promise<void> {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    rmSync(directory, { recursive: true, force: true });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return host;
}
