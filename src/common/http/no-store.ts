import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import type { Observable } from 'rxjs';

/** Keeps every answer out of caches, the browser's own too: what Usher answers is about people. */
export class NoStore implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    refuseCaching(context.switchToHttp().getResponse<Response>());
    return next.handle();
  }
}

export function refuseCaching(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
}
