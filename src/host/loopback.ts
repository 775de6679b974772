import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const addresses = new BlockList();
addresses.addSubnet('127.0.0.0', 8);
addresses.addAddress('::1', 'ipv6');

/** Tells whether a name or address is this machine's own, as `localhost`, `127.0.0.1` or `::1`. */
export function isLoopback(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host.toLowerCase() === 'localhost';
  return addresses.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Tells whether a request was made on this machine, to an address by which it is known. A page of
 * another site whose name was turned to this machine (DNS rebinding) calls it by that name. A proxy
 * says for whom it calls.
 * @param publicUrl where the application is reached.
 */
export function isFromThisMachine(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  publicUrl: string,
): boolean {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join().split(',').filter(Boolean);
  const callers = [socket.remoteAddress ?? '', ...forwarded.map((one) => one.trim())];
  const called = `http://${headers.host ?? ''}`;
  if (!callers.every(isLoopback) || !URL.canParse(called)) return false;
  const name = new URL(called).hostname;
  return isLoopback(name.replace(/^\[|\]$/g, '')) || name === new URL(publicUrl).hostname;
}
