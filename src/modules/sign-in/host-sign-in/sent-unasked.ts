import type { IncomingHttpHeaders } from 'node:http';

/** The schemes whose credentials a browser keeps, and sends with any request to the site. */
const kept = /^(basic|digest|negotiate|ntlm)\b/i;

/**
 * Tells whether a browser may have sent what signs its user in to the host without being asked by a
 * page of the host: cookies, or credentials that it keeps itself. A page has to put a token into the
 * request, and one of another site has none; it cannot send the header without leave of the host
 * either.
 */
export function isSentUnasked({
  authorization,
  cookie,
}: Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>): boolean {
  return authorization === undefined ? cookie !== undefined : kept.test(authorization);
}
