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

function markHandlers(controller: Parameters<ClassDecorator>[0]): void {
  for (const [method, handler] of handlersOf(controller)) {
    Reflect.defineMetadata(USHER_CONTROLLER, true, handler);
    nameOperation(handler, `Usher${controller.name.replace(/Controller$/, '')}_${method}`);
    describeRoute(handler);
  }
}

/** The handlers of a controller's routes, by the names of their methods. */
export function handlersOf({ prototype }: Parameters<ClassDecorator>[0]): [string, object][] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(prototype as object));
  return members.flatMap(([method, descriptor]): [string, object][] => {
    const handler: unknown = descriptor.value;
    const isHandler = typeof handler === 'function' && Reflect.hasMetadata(PATH_METADATA, handler);
    return isHandler ? [[method, handler]] : [];
  });
}

/**
 * A path parameter that is an id, in capitals or not; what has not the form of one is a 404 with
 * `notFound`.
 */
export const IdParam = createParamDecorator(
  ([name, notFound]: [name: string, notFound: ProblemCode], context: ExecutionContext): string => {
    const id = context.switchToHttp().getRequest<Request<Record<string, string>>>().params[name];
    if (id === undefined || !isId(id)) throw new Problem(notFound);
    return id.toLowerCase();
  },
);
