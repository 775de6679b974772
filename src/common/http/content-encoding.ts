import type { Request } from 'express';
import { words } from '../../words/words.js';
import { Problem } from '../problem/problem.js';

/**
 * Takes bodies as they are sent: 33 bytes of Brotli are ten megabytes of JSON once they are
 * inflated.
 * @throws Problem 415 when the body has any `Content-Encoding` other than `identity`.
 */
export function refuseEncoded({ headers }: Pick<Request, 'headers'>): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase();
  if (!encoding || encoding === 'identity') return;
  throw new Problem('request.unsupported_media_type', {
    detail: words('request.encoded'),
  });
}
