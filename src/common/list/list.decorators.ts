import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { AnswersRows } from '../openapi/described-routes.js';
import {
  type Filters,
  type ListQuery,
  type ListSpec,
  type Page,
  readListQuery,
} from './list-query.js';

/** The request's list query, read by `spec`: `@List(userList) query: ListQueryOf<typeof userList>`. */
export const List = createParamDecorator(
  // The spec's own types reach the handler through ListQueryOf; a decorator cannot carry them.
  (spec: ListSpec<Filters, string>, context: ExecutionContext): ListQuery =>
    readListQuery(spec, context.switchToHttp().getRequest<Request>().query),
);

/** Answers the handler's Page as its rows, with `Content-Range: unit first-last/total`. */
export function AnswersPage(unit: string, row: Type<object>): MethodDecorator {
  return applyDecorators(UseInterceptors(contentRange(unit)), AnswersRows(row));
}

function contentRange(unit: string): NestInterceptor<Page<unknown>, unknown[]> {
  return {
    intercept(context: ExecutionContext, next: CallHandler<Page<unknown>>): Observable<unknown[]> {
      const response = context.switchToHttp().getResponse<Response>();
      return next.handle().pipe(
        map(({ rows, total, offset }) => {
          const span = rows.length > 0 ? `${offset}-${offset + rows.length - 1}` : '*';
          response.setHeader('Content-Range', `${unit} ${span}/${total}`);
          return rows;
        }),
      );
    },
  };
}
