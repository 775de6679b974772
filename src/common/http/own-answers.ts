import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Response } from 'express';
import { type Observable, tap } from 'rxjs';
import { ProblemFilter, problemOf } from './problem.filter.js';
import { Settings } from '../settings/settings.js';

/**
 * Sends what the handler answered or threw, whatever the interceptors that the application around
 * Usher has for all routes make of it: envelopes, serializers, errors of another kind. They run
 * around this one and see requests begin and end as ever. What they throw after an answer is told;
 * what they return is not.
 */
@Injectable()
export class OwnAnswers implements NestInterceptor {
  private readonly filter: ProblemFilter;

  constructor(
    private readonly server: HttpAdapterHost,
    settings: Settings,
  ) {
    this.filter = new ProblemFilter(settings);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap({
        next: (answer: unknown) => this.keep(response, answer),
        error: (thrown: unknown) => {
          sendInstead(response, () => this.filter.catch(thrown, context));
          this.filter.holdTo(response, thrown);
        },
      }),
    );
  }

  /** Written down at once, as an interceptor may change the object itself. */
  private keep(response: Response, answer: unknown): void {
    if (answer instanceof StreamableFile) {
      sendInstead(response, () => void this.server.httpAdapter.reply(response, answer));
    } else {
      const json = JSON.stringify(answer ?? undefined) as string | undefined;
      sendInstead(response, () => {
        if (json !== undefined && !response.get('Content-Type')) response.type('json');
        response.send(json);
      });
    }
  }
}

/** Has whatever is sent with this response, unless it is a refusal, replaced by `send`. */
function sendInstead(response: Response, send: () => void): void {
  const own = { json: response.json, send: response.send };
  const instead = (original: typeof response.send) => (body?: unknown) => {
    Object.assign(response, own);
    if (problemOf(response)) return original.call(response, body);
    send();
    return response;
  };
  Object.assign(response, { json: instead(own.json), send: instead(own.send) });
}
