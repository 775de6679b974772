import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * The caller's address as rate limits count it: an IPv4 address, or the /64 network of an IPv6 one,
 * as one subscriber has all of that (RFC 6177). Express finds it, by its `trust proxy` setting.
 */
export function addressKey({ ip = '' }: Pick<Request, 'ip'>): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(ip);
  if (mapped?.[1]) return mapped[1];
  if (!isIPv6(ip)) return ip;
  const [head = '', tail] = ip.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
