import {
  applyDecorators,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  SetMetadata,
  UseFilters,
  UseGuards,
  UseInterceptors,
  VERSION_NEUTRAL,
} from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import type { Request } from 'express';
import { describeRoute } from '../openapi/described-routes.js';
import { isId } from '../random/ids.js';
import { nameOperation } from '../openapi/openapi.js';
import type { ProblemCode } from '../problem/catalogue.js';
import { Problem } from '../problem/problem.js';
import { ProblemFilter } from './problem.filter.js';
import { Gate } from './gate.js';
import { NoStore } from './no-store.js';
import { OwnAnswers } from './own-answers.js';
import { ownPipes } from './own-pipes.js';

/**
 * Marks a controller and its handlers as Usher's; the access guard leaves the host application's own
 * routes alone.
 */
export const USHER_CONTROLLER = 'usher:controller';

/**
 * A controller of Usher: guarded access, bodies validated, answers as they were given, problem
 * details, nothing cached. What the application around Usher has for all routes changes none of it:
 * it answers under whichever version of the application's is asked for.
 */
export function UsherController(path = ''): ClassDecorator {
  return applyDecorators(
    Controller({ path, version: VERSION_NEUTRAL }),
    UseFilters(ProblemFilter),
    UseGuards(Gate),
    UseInterceptors(OwnAnswers, new NoStore()),
    ownPipes,
    SetMetadata(USHER_CONTROLLER, true),
    markHandlers,
  );
}

function markHandlers({ name, prototype }: Parameters<ClassDecorator>[0]): void {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype as object));
  for (const [method, descriptor] of members) {
    const handler: unknown = descriptor.value;
    if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) continue;
    Reflect.defineMetadata(USHER_CONTROLLER, true, handler);
    nameOperation(handler, `Usher${name.replace(/Controller$/, '')}_${method}`);
    describeRoute(handler);
  }
}

/** A path parameter that is an id; what has not the form of one is a 404 with `notFound`. */
export const IdParam = createParamDecorator(
  ([name, notFound]: [name: string, notFound: ProblemCode], context: ExecutionContext): string => {
    const id = context.switchToHttp().getRequest<Request<Record<string, string>>>().params[name];
    if (id === undefined || !isId(id)) throw new Problem(notFound);
    return id;
  },
);
