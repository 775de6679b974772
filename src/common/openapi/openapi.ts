import type { Type } from '@nestjs/common';
import type { ApiBodyOptions, ApiOperationOptions, ApiResponseOptions } from '@nestjs/swagger';

/**
 * Decorators that describe a route for @nestjs/swagger, under the names and keys of that package
 * but without it: an application around Usher need not have it, and it takes long to load. The
 * build lets what the compiler plugin of @nestjs/swagger adds come from here, too.
 */
interface Description {
  'swagger/apiOperation': object;
  'swagger/apiResponse': Record<string, object>;
  'swagger/apiParameters': ParameterDescription[];
  'swagger/apiExtraModels': Type<object>[];
}

interface ParameterDescription {
  in: string;
  name?: string;
  type?: unknown;
  enum?: unknown;
  required: boolean;
  description?: string;
}

/** Describes a route as a whole: its summary, which the compiler plugin adds, and its bodies. */
export function ApiOperation(options: ApiOperationOptions): MethodDecorator {
  return onHandler((handler) =>
    change(handler, 'swagger/apiOperation', (known) => ({ ...known, ...options })),
  );
}

/** Describes the answer of a route with a status, which the compiler plugin adds. */
export function ApiResponse(options: ApiResponseOptions): MethodDecorator {
  return onHandler((handler) => describeAnswer(handler, options));
}

/** Adds to the description of what a route answers with a status. */
export function describeAnswer(
  handler: object,
  { status = 'default', description = '', ...options }: ApiResponseOptions,
): void {
  const answer = { ...options, ...oneOf((options as { type?: unknown }).type), description };
  change(handler, 'swagger/apiResponse', (known) => ({
    ...known,
    [status]: { ...known?.[status], ...answer },
  }));
}

/** The body that a route takes. */
export function ApiBody(options: ApiBodyOptions): MethodDecorator {
  const type = oneOf((options as { type?: unknown }).type);
  return onHandler((handler) =>
    describeParameter(handler, { required: true, type: String, ...options, ...type, in: 'body' }),
  );
}

/** A parameter of a query that may be left out, which the compiler plugin adds. */
export function ApiQuery(options: {
  name: string;
  required: false;
  type?: unknown;
  enum?: readonly string[];
  description?: string;
}): MethodDecorator {
  return onHandler((handler) => describeParameter(handler, { ...options, in: 'query' }));
}

/** Adds schemas of classes that a route refers to by their names. */
export function addModels(handler: object, models: readonly Type<object>[]): void {
  change(handler, 'swagger/apiExtraModels', (known = []) => [...known, ...models]);
}

/** Gives a route an id that is its own in the document of the application around Usher, too. */
export function nameOperation(handler: object, operationId: string): void {
  change(handler, 'swagger/apiOperation', (known) => ({ ...known, operationId }));
}

/** Adds a parameter to the description of a route, unless that has it, or is of a body and has one. */
export function describeParameter(handler: object, parameter: ParameterDescription): void {
  const { in: place, name } = parameter;
  change(handler, 'swagger/apiParameters', (known = []) =>
    known.some((one) => one.in === place && (place === 'body' || one.name === name))
      ? known
      : [...known, parameter],
  );
}

/** A class whose properties the compiler plugin of @nestjs/swagger has described. */
type DescribedClass = Type<object> & { _OPENAPI_METADATA_FACTORY?(): Record<string, object> };

/** A schema of OpenAPI 3.0, and whether the property that has it is always there. */
export interface PropertyDescription {
  type?: string;
  format?: string;
  pattern?: string;
  maxLength?: number;
  enum?: readonly (string | number)[];
  items?: PropertyDescription;
  properties?: Record<string, PropertyDescription>;
  nullable?: boolean;
  description?: string;
  example?: string;
  required?: boolean;
}

/**
 * Makes the class to extend for a shape that a catalogue says, which the compiler plugin cannot
 * read.
 */
export function described<Shape extends object>(
  properties: Readonly<Record<string, PropertyDescription>>,
): Type<Shape> {
  const described = class {
    static _OPENAPI_METADATA_FACTORY(): Record<string, object> {
      return properties;
    }
  };
  return described as unknown as Type<Shape>;
}

/** Describes the parameters of a query by the class that they are read into. */
export function describeQuery(handler: object, query: DescribedClass): void {
  const properties = query._OPENAPI_METADATA_FACTORY?.() ?? {};
  for (const [name, property] of Object.entries(properties)) {
    const type: unknown = Reflect.getMetadata('design:type', query.prototype as object, name);
    describeParameter(handler, { in: 'query', name, type, required: true, ...property });
  }
}

/** A type as @nestjs/swagger keeps it: `[Person]` is a list of them. */
function oneOf(type: unknown): { type?: unknown; isArray?: boolean } {
  if (type === undefined) return {};
  const isArray = Array.isArray(type);
  return { type: isArray ? (type[0] as unknown) : type, isArray };
}

/** A decorator that describes the handler it stands at. */
export function onHandler(describe: (handler: object) => void): MethodDecorator {
  return (_target, _name, { value }) => {
    if (typeof value === 'function') describe(value);
  };
}

function change<Key extends keyof Description>(
  handler: object,
  key: Key,
  to: (known: Description[Key] | undefined) => Description[Key],
): void {
  const known = Reflect.getMetadata(key, handler) as Description[Key] | undefined;
  Reflect.defineMetadata(key, to(known), handler);
}
