import type { CookieOptions, Request } from 'express';
import type { Settings } from '../../common/settings/settings.js';

/**
 * The name under which a cookie of ours is kept: over TLS with the prefix that keeps other hosts of
 * the domain, and plain HTTP, from setting it (`__Host-`, RFC 6265bis, 4.1.3.2).
 */
export function cookieName(settings: Settings, name: string): string {
  return isOverTls(settings) ? `__Host-${name}` : name;
}

/**
 * Gives what all our cookies have in common. No script reads them, and other sites' forms do not
 * send them.
 */
export function cookieAttributes(settings: Settings): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isOverTls(settings) };
}

/** The values that the request carries under that name; a browser of ours sends one at most. */
export function cookieValues(request: Pick<Request, 'headers'>, name: string): string[] {
  return (request.headers.cookie ?? '').split(';').flatMap((part) => {
    const [carried, value] = part.trim().split('=', 2);
    return carried === name && value ? [value] : [];
  });
}

function isOverTls({ publicUrl }: Settings): boolean {
  return publicUrl.startsWith('https:');
}
