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

/** Tells whether an address of the web is this machine's own. */
export function isLocalUrl(url: string): boolean {
  return URL.canParse(url) && isLoopback(nameIn(url));
}

/** The headers in which a proxy says that it is one. Whom it calls for is not taken from them. */
const proxied = ['forwarded', 'x-real-ip', 'via'] as const;

/**
 * Tells whether a request was made on this machine, to an address by which it is known. A page of
 * another site whose name was turned to this machine (DNS rebinding) calls it by that name. A proxy
 * says for whom it calls, or at least that it does.
 * @param publicUrl where the application is reached.
 */
export function isFromThisMachine(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  publicUrl: string,
): boolean {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join().split(',').filter(Boolean);
  const callers = [socket.remoteAddress ?? '', ...forwarded.map((one) => one.trim())];
  const called = `http://${headers.host ?? ''}`;
  if (proxied.some((name) => headers[name] !== undefined)) return false;
  if (!callers.every(isLoopback) || !URL.canParse(called)) return false;
  return isLocalUrl(called) || nameIn(called) === nameIn(publicUrl);
}

/** The host of an address, without the brackets of IPv6. */
function nameIn(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
