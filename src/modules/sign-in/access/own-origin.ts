import type { Request } from 'express';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Tells whether a request may change something as far as its origin goes (OWASP ASVS 5.0, 3.5.1). A
 * browser must send it from the application's own pages, over the scheme of its public URL. A
 * client that is no browser sends neither Sec-Fetch-Site nor Origin, and carries nobody's cookie
 * unasked.
 * @param publicUrl where the application is reached.
 */
export function isOwnOrigin(
  request: Pick<Request, 'method' | 'headers'>,
  publicUrl: string,
): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  const own = new URL(publicUrl);
  // Without TLS anybody on the way can make pages of our host.
  return from.protocol === own.protocol && (from.host === own.host || from.host === host);
}

/**
 * True when a request's content is of a kind that Usher takes. A page of another site can send a
 * plain form without asking the browser first, but neither of these with our headers (ASVS 5.0,
 * 3.5.2). Content of no kind is taken for nobody's: it would be passed over, and the change with it.
 */
export function isAcceptedContent({ headers }: Pick<Request, 'headers'>): boolean {
  const { 'content-type': type = '', 'content-length': length = '0' } = headers;
  const isEmpty = length === '0' && headers['transfer-encoding'] === undefined;
  if (isEmpty) return true;
  return /^(application\/([\w.-]+\+)?json|multipart\/form-data)\s*(;|$)/i.test(type);
}
