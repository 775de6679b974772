import { Readable } from 'node:stream';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import type { Request } from 'express';
import { map, type Observable } from 'rxjs';
import { words } from '../../words/words.js';
import { AnswersFile } from '../openapi/described-routes.js';
import { ApiQuery } from '../openapi/openapi.js';
import { Problem } from '../problem/problem.js';

/**
 * A route that answers a file to save. With `encoding=base64` it is a text, for clients that read
 * every answer as one and would break the bytes of others.
 */
export function AnswersDownload(mediaType: string): MethodDecorator {
  return applyDecorators(
    AnswersFile(mediaType),
    ApiQuery({
      name: 'encoding',
      required: false,
      type: String,
      enum: ['base64'],
      description: 'The file as Base64 text.',
    }),
    UseInterceptors(new AsText()),
  );
}

class AsText implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<StreamableFile>): Observable<unknown> {
    const { encoding } = context.switchToHttp().getRequest<Request>().query;
    if (encoding === undefined) return next.handle();
    if (encoding !== 'base64') {
      const told = words('value.name_is_one_of', { name: 'encoding', values: 'base64' });
      throw new Problem('request.invalid', { errors: { encoding: told } });
    }
    return next.handle().pipe(
      map((file) => {
        const { disposition } = file.getHeaders();
        const text = Readable.from(inBase64(file.getStream()), { objectMode: false });
        return new StreamableFile(text, { type: 'text/plain; charset=us-ascii', disposition });
      }),
    );
  }
}

/** Encodes in groups of three bytes, so that the parts are one text. */
async function* inBase64(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const part of bytes) {
    const known = Buffer.concat([rest, typeof part === 'string' ? Buffer.from(part) : part]);
    const whole = known.length - (known.length % 3);
    yield known.toString('base64', 0, whole);
    rest = known.subarray(whole);
  }
  yield rest.toString('base64');
}
