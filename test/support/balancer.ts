import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Balancer {
  url: string;
  close(): Promise<void>;
}

/** In milliseconds: how often servers are asked whether they are ready. */
const CHECK_EVERY = 100;

/**
 * Passes requests on to those of the servers that said they are ready, in turn, each once: what a
 * server loses is lost.
 */
export async function balancer(servers: readonly string[]): Promise<Balancer> {
  let ready: string[] = [];
  let turn = 0;
  const check = async (): Promise<void> => {
    const found = await Promise.all(
      servers.map(async (server) => {
        const answer = await fetch(`${server}/health/ready`).catch(() => undefined);
        return answer?.ok ? [server] : [];
      }),
    );
    ready = found.flat();
  };
  await check();
  const checks = setInterval(() => void check(), CHECK_EVERY);

  const server = createServer((from, to) => {
    const target = ready[turn++ % ready.length];
    if (target === undefined) {
      to.writeHead(503).end('No server is ready.');
      return;
    }
    const { method, url = '', headers } = from;
    const passed = forward(target + url, { method, headers, agent: false }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
      answer.once('error', () => to.destroy());
    });
    passed.once('error', (thrown) => {
      if (!to.headersSent) to.writeHead(502).end(`${target} did not answer: ${thrown.message}`);
    });
    from.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      clearInterval(checks);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
