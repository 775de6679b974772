import { SetMetadata } from '@nestjs/common';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { words } from '../../words/words.js';
import { Problem } from '../problem/problem.js';
import { requireShape } from './body-shape.js';

/** Limits of a JSON body in bytes, by who may call the route. */
export const bodySizes = {
  /** Anybody: a token and a password, and room to spare. */
  anybody: 16 * 1024,
  /**
   * Somebody who is known: a person with as much metadata as is allowed, each character escaped.
   */
  somebody: 2 * 1024 * 1024,
  /** Somebody who may import: the rows of the manual way. */
  rows: 10 * 1024 * 1024,
} as const;

export type BodySize = keyof typeof bodySizes;

/** The metadata key under which a route says that it takes rows. */
export const TAKES_ROWS = 'usher:takes-rows';

/** The route takes the rows of an import as JSON. */
export const TakesRows = (): MethodDecorator => SetMetadata(TAKES_ROWS, true);

const jsonTypes = ['json', '+json'];

const parsers: Readonly<Record<BodySize, RequestHandler>> = {
  anybody: parserOf('anybody'),
  somebody: parserOf('somebody'),
  rows: parserOf('rows'),
};

function parserOf(size: BodySize): RequestHandler {
  return express.json({ limit: bodySizes[size], inflate: false, type: jsonTypes });
}

/**
 * Reads a body of JSON into `request.body`, unless the application around Usher has done so. Bodies
 * of other kinds are left where they are.
 * @throws Problem 413 as soon as it is known that the body is too large; the rest is not kept.
 * @throws Problem 400 or 422 when its shape is none that a client means.
 * @throws Error with a `status` of 4xx when it is no JSON, broke off, or has an unknown charset.
 */
export async function readJson(
  request: Request,
  response: Response,
  size: BodySize,
): Promise<void> {
  if (!request.is(jsonTypes)) return;
  await parse(request, response, size);
  requireShape(request.body);
}

function parse(request: Request, response: Response, size: BodySize): Promise<void> {
  const limit = bodySizes[size];
  return new Promise((resolve, reject) => {
    let bytes = Number(request.headers['content-length'] ?? 0);
    // The parser by itself answers when the last of the bytes has come, which may be never.
    const refuse = (): void => reject(tooLarge(limit));
    const count = (piece: Buffer): void => {
      bytes += piece.length;
      if (bytes > limit) refuse();
    };
    if (bytes > limit) refuse();
    else if (bytes === 0) request.on('data', count);
    parsers[size](request, response, (fault?: unknown) => {
      request.off('data', count);
      if (fault instanceof Error) reject(fault);
      else resolve();
    });
  });
}

function tooLarge(limit: number): Problem {
  return new Problem('request.too_large', {
    detail: words('request.larger', { max: limit / 1024 }),
  });
}
