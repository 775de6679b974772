import {
  applyDecorators,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
  UseFilters,
  UseInterceptors,
  UsePipes,
} from '@nestjs/common';
import type { Request } from 'express';
import { isId } from '../ids.js';
import type { ProblemCode } from '../problem/catalogue.js';
import { Problem } from '../problem/problem.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { validationPipe } from '../problem/validation.js';
import { BodyShapePipe } from './body-shape.js';
import { NoStore } from './no-store.js';

/** Marks a controller as Usher's; the access guard leaves the host application's own routes alone. */
export const USHER_CONTROLLER = 'usher:controller';

/** A controller of Usher: problem details, bodies within bounds and validated, guarded access, nothing cached. */
export function UsherController(path = ''): ClassDecorator {
  return applyDecorators(
    Controller(path),
    UseFilters(ProblemFilter),
    UseInterceptors(new NoStore()),
    UsePipes(new BodyShapePipe(), validationPipe),
    SetMetadata(USHER_CONTROLLER, true),
  );
}

/** A path parameter that is an id; what has not the form of one is a 404 with `notFound`. */
export const IdParam = createParamDecorator(
  ([name, notFound]: [name: string, notFound: ProblemCode], context: ExecutionContext): string => {
    const id = context.switchToHttp().getRequest<Request<Record<string, string>>>().params[name];
    if (id === undefined || !isId(id)) throw new Problem(notFound);
    return id;
  },
);
