import { randomUUID } from 'node:crypto';
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from '../index.js';

/** The answers of Node's own to what it cannot read, by its codes; to all else it is 400. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** A connection, with the answer that is being written to it. */
type Connection = Duplex & { _httpMessage?: ServerResponse | null };

/**
 * Answers requests that are none, or whose address and headers are longer than Node reads, as problem
 * details like others; Node says nothing but the status.
 */
export function refuseUnreadable(server: Server): void {
  server.on('clientError', (thrown: NodeJS.ErrnoException, connection: Connection) => {
    // Inside of another answer nobody would understand it.
    if (!connection.writable || connection._httpMessage?.headersSent) {
      connection.destroy();
      return;
    }
    const status = statuses[thrown.code ?? ''] ?? 400;
    const isTooLong = status === 431 || status === 413;
    const problem = new Problem(isTooLong ? 'request.too_large' : 'request.malformed', { status });
    const body = JSON.stringify({ ...problem.getResponse(), requestId: randomUUID() });
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    connection.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
