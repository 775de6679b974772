import type { PipeTransform, Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { describeParameter, describeQuery } from '../openapi/openapi.js';
import { OwnValidationPipe } from '../problem/validation.js';

/** A parameter of a handler, as Nest keeps it under the kind and the place of the parameter. */
interface Parameter {
  index: number;
  pipes: PipeTransform[];
}

const kinds: Readonly<Record<number, 'body' | 'query'>> = {
  [RouteParamtypes.BODY]: 'body',
  [RouteParamtypes.QUERY]: 'query',
};

const plainTypes: readonly unknown[] = [Object, String, Number, Boolean, Array];

/**
 * Makes Usher's rules the only ones for the bodies and queries of a controller. A ValidationPipe
 * that the application around Usher has for all routes runs first, and would answer in its own way.
 * It goes by the class of the parameter, which therefore moves: into a pipe of the parameter, which
 * knows what to expect, and into the description of the route.
 */
export function ownPipes(controller: Parameters<ClassDecorator>[0]): void {
  const prototype = controller.prototype as Record<string, object>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const types = Reflect.getMetadata('design:paramtypes', prototype, name) as
      unknown[] | undefined;
    const parameters: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name);
    const handler = prototype[name];
    if (!parameters || !handler || !types) continue;
    const shown = [...types];
    for (const [key, parameter] of Object.entries(parameters as Record<string, Parameter>)) {
      const kind = kinds[Number(key.split(':')[0])];
      const type = types[parameter.index];
      if (!kind || !isClass(type)) continue;
      parameter.pipes.push(new OwnValidationPipe(type));
      shown[parameter.index] = Object;
      if (kind === 'query') describeQuery(handler, type);
      else describeParameter(handler, { in: 'body', type, required: true });
    }
    Reflect.defineMetadata('design:paramtypes', shown, prototype, name);
  }
}

function isClass(type: unknown): type is Type {
  return typeof type === 'function' && !plainTypes.includes(type);
}
