import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

/** The forms that a build writes a file in beside the plain one, the smallest first. */
const encodings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
];

type SendOptions = NonNullable<Parameters<Response['sendFile']>[1]> & { root: string };

/** A file's name has a hash of what is in it: under this name it never changes. */
export const forEver = { immutable: true, maxAge: '1y' } as const;

/**
 * Sends a file of a build in the smallest form that the caller takes; what is not there, others
 * answer for.
 */
export function sendBuilt(
  request: Request,
  response: Response,
  next: NextFunction,
  name: string,
  options: SendOptions,
): void {
  const encoding = encodings.find(
    ({ coding, suffix }) =>
      request.acceptsEncodings(coding) && existsSync(join(options.root, name + suffix)),
  );
  response.type(extname(name));
  response.vary('Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding.coding);
  response.sendFile(name + (encoding?.suffix ?? ''), options, (failure?: Error) => {
    if (!failure || response.headersSent) return;
    for (const header of ['Content-Type', 'Content-Encoding', 'Vary'])
      response.removeHeader(header);
    next();
  });
}
