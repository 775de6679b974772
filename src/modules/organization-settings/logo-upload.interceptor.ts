import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Observable } from 'rxjs';
import { receiveFile } from '../../common/http/receive-file.js';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';

/** A request whose multipart body had a file, which is small. */
export type LogoRequest = Request & { logo?: Buffer };

/** The bytes that a logo has at most. */
const maxBytes = 512 * 1024;

/** The bytes that multipart adds to the file: boundaries and headers. */
const overhead = 16 * 1024;

/** Takes a logo into memory while it arrives, until it is too large, which is answered at once. */
@Injectable()
export class LogoUpload implements NestInterceptor {
  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<LogoRequest>();
    if (!request.is('multipart')) throw new Problem('request.unsupported_media_type');
    if (Number(request.headers['content-length'] ?? 0) > maxBytes + overhead) throw tooLarge();
    await receiveFile(request, http.getResponse<Response>(), [], async ({ content }) => {
      request.logo = await bytesOf(content);
    });
    return next.handle();
  }
}

/** The file that came with a request. @throws Problem 422 where there was none. */
export function fileOf({ logo }: LogoRequest): Buffer {
  const detail = words('logo.choose');
  if (!logo || logo.length === 0)
    throw new Problem('request.invalid', { detail, errors: { file: detail } });
  return logo;
}

async function bytesOf(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of content) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(): Problem {
  const detail = words('logo.too_large', { max: maxBytes / 1024 });
  return new Problem('logo.too_large', { detail, errors: { file: detail } });
}
