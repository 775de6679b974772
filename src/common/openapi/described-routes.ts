import { applyDecorators, SetMetadata, type Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import {
  addModels,
  ApiOperation,
  ApiQuery,
  ApiResponse,
  describeAnswer,
  describeParameter,
  onHandler,
} from './openapi.js';
import { UsherProblem } from '../problem/problem.dto.js';

// What the compiler plugin of @nestjs/swagger cannot read of a route.

/** A route that answers one of several things. */
export function AnswersOneOf(status: number, ...types: Type<object>[]): MethodDecorator {
  const content = { 'application/json': { schema: { oneOf: types.map(reference) } } };
  return applyDecorators(
    ApiResponse({ status, type: undefined, content }),
    onHandler((handler) => addModels(handler, types)),
  );
}

/** The metadata key under which a route says which media types it takes; JSON alone where it says none. */
export const TAKEN_TYPES = 'usher:taken-types';

/**
 * A route that takes one of several bodies, each in a media type of its own. The handler reads it
 * from the request: of a parameter, @nestjs/swagger would say the same for every media type.
 */
export function TakesOneOf(bodies: Readonly<Record<string, Type<object>>>): MethodDecorator {
  const content = Object.fromEntries(
    Object.entries(bodies).map(([mediaType, type]) => [mediaType, { schema: reference(type) }]),
  );
  return applyDecorators(
    SetMetadata(TAKEN_TYPES, Object.keys(bodies)),
    ApiOperation({ requestBody: { required: true, content } }),
    onHandler((handler) => addModels(handler, Object.values(bodies))),
  );
}

/** A route that answers a file. */
export function AnswersFile(mediaType: string): MethodDecorator {
  const content = { [mediaType]: { schema: { type: 'string', format: 'binary' } } };
  return ApiResponse({ status: 200, type: undefined, content });
}

/** A route that answers a page of a list, and the query that asks for it. */
export function AnswersRows(row: Type<object>): MethodDecorator {
  const range = { schema: { type: 'string', example: 'users 0-24/319' }, description: 'The rows.' };
  return applyDecorators(
    TakesFilter(),
    text('sort', 'JSON: `["field", "ASC"]`, or `DESC`.'),
    text('range', 'JSON: `[first, last]`, from 0.'),
    ApiResponse({ status: 200, type: [row], headers: { 'Content-Range': range } }),
  );
}

/** A route that acts on all that a filter of a list finds. */
export function TakesFilter(): MethodDecorator {
  return text('filter', 'A JSON object.');
}

function text(name: string, description: string): MethodDecorator {
  return ApiQuery({ name, required: false, type: String, description });
}

/** Adds the parameters of the handler's path, and the refusals. */
export function describeRoute(handler: object): void {
  const path = String(Reflect.getMetadata(PATH_METADATA, handler));
  for (const [, name = ''] of path.matchAll(/:(\w+)/g)) {
    const type = /(number|version)$/i.test(name) ? Number : String;
    describeParameter(handler, { in: 'path', name, type, required: true });
  }
  const content = { 'application/problem+json': { schema: reference(UsherProblem) } };
  addModels(handler, [UsherProblem]);
  describeAnswer(handler, { status: 'default', description: 'A refusal.', content });
}

function reference({ name }: Type<object>): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}
